import { describe, expect, test } from 'vitest'
import { makeCsv, makeText, utf8, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const zoomHeader = [
  'Name (Original Name)',
  'User Email',
  'Join Time',
  'Leave Time',
  'Duration (Minutes)',
  'Guest',
  'Recording Consent',
]
const connection = (name: string, email: string, minutes: number, day = '03/19/2026') => [
  name,
  email,
  `${day} 09:54:15 AM`,
  `${day} 10:54:15 AM`,
  minutes,
  'Yes',
  'Y',
]
const meeting = [
  ['Meeting ID', 'Topic', 'Start Time', 'End Time', 'User Email', 'Duration (Minutes)', 'Participants'],
  ['60200000001', 'Sample webinar', '03/19/2026 9:50:00 AM', '03/19/2026 12:00:00 PM', 'host@sample.ch', 120, 3],
  ['', '', '', '', '', '', ''],
]
const people = [
  connection('Ada', 'ada@sample.ch', 40),
  connection('Ada (renamed) (Ada)', 'ada@sample.ch', 20),
  connection('Tablet (Ada)', '', 5),
  connection('Grace', '', 60),
]

describe('Zoom', () => {
  test('a person counts once however often they connect, and minutes add up', () => {
    const read = readOne(makeCsv([...meeting, zoomHeader, ...people]), 'participants.csv')
    expect(read).toMatchObject({ source: 'zoom', verified: true, personal: true })
    expect(valuesOf(read)).toEqual({
      '2026-03-19 60200000001 attendees day 2026-03-19': 2,
      '2026-03-19 60200000001 attendance-minutes day 2026-03-19': 125,
    })
    expect(read.tables[0]?.posts).toMatchObject([{ title: 'Sample webinar', publishedOn: '2026-03-19' }])
    expect(read.tables[0]?.tally).toEqual({ rows: 4, observed: 2, merged: 2, rejected: 0, blank: 0 })
    expect(codes(read)).toEqual(expect.arrayContaining(['personal-data-left-out', 'file-not-kept']))
  })

  test('a webinar counts its public, not its hosts, and nobody who stayed away', () => {
    const header = [
      'Attended',
      'User Name (Original Name)',
      'Email',
      'Join Time',
      'Leave Time',
      'Time in Session (minutes)',
    ]
    const came = (name: string, minutes: number) => [
      'Yes',
      name,
      `${name}@sample.ch`.toLowerCase(),
      'Mar 19, 2026 09:00:10 AM',
      'Mar 19, 2026 10:00:10 AM',
      minutes,
    ]
    const rows = [
      ['Attendee Report'],
      ['Report Generated:', 'Mar 20, 2026 08:00 AM'],
      ['Topic', 'Webinar ID', 'Actual Start Time', 'Actual Duration (minutes)', '# Registered'],
      ['Sample webinar', '60200000001', 'Mar 19, 2026 09:00 AM', 60, 4],
      ['Host Details'],
      header,
      came('Host', 70),
      ['Panelist Details'],
      header,
      came('Speaker', 65),
      ['Attendee Details'],
      header,
      came('Ada', 40),
      came('Grace', 50),
      ['No', 'Linus', 'linus@sample.ch', '--', '--', '--'],
      ['Other Attended'],
      ['User Name', 'Join Time', 'Leave Time', 'Time in Session (minutes)'],
      ['41220000000', 'Mar 19, 2026 09:10:00 AM', 'Mar 19, 2026 09:40:00 AM', 30],
    ]
    const read = readOne(makeCsv(rows), 'attendee report.csv')
    expect(valuesOf(read)).toEqual({
      '2026-03-19 60200000001 attendees day 2026-03-19': 3,
      '2026-03-19 60200000001 attendance-minutes day 2026-03-19': 120,
    })
    expect(codes(read)).not.toContain('date-missing')
  })

  test('a webinar of 2020: attendees with two names and a telephone, hosts and who called with one', () => {
    const others = ['Join Time', 'Leave Time', 'Time in Session (minutes)', 'Country/Region Name']
    const came = (...what: string[]) => [...what, 'Mar 28, 2020 09:07:39', 'Mar 28, 2020 09:26:54', '20', 'Malta']
    const rows = [
      ['Attendee Report', ''],
      ['Report Generated:', 'Apr 09, 2020 8:50 PM'],
      ['Topic', 'Webinar ID', 'Actual Start Time', 'Actual Duration (minutes)', '# Registered'],
      ['Sample webinar', '328-972-509', 'Mar 28, 2020 8:07 AM', ' 548', ' 4'],
      ['Host Details', ''],
      ['Attended', 'User Name', 'Email', ...others],
      came('Yes', 'Host', 'host@sample.ch'),
      ['Attendee Details', ''],
      ['Attended', 'First Name', 'Last Name', 'Email', 'Phone', 'Registration Time', 'Approval Status', ...others],
      came('Yes', 'Ada', 'A', 'ada@sample.ch', '41220000001', 'Mar 28, 2020 09:07:11', 'approved'),
      came('Yes', 'Grace', 'G', 'grace@sample.ch', '41220000002', 'Mar 28, 2020 09:07:11', 'approved'),
      came('Yes', 'Grace', 'G', 'grace@sample.ch', '', '', ''),
      ['No', 'Linus', 'L', 'linus@sample.ch', '', 'Mar 20, 2020 09:07:11', 'approved', '--', '--', '--', '--'],
      ['Other Attended', ''],
      ['User Name', ...others],
      came('41220000003'),
    ]
    const read = readOne(makeCsv(rows), 'attendee report.csv')
    expect(Object.entries(valuesOf(read)).map(([key, value]) => [key.split(' ').at(-3), value])).toEqual([
      ['attendees', 3],
      ['attendance-minutes', 80],
    ])
    expect(codes(read)).not.toContain('column-unknown')
    expect(JSON.stringify(read)).not.toMatch(/ada|grace|linus|sample\.ch|4122/i)
  })

  test('without the lines about the meeting, the file is its name; other days are other meetings', () => {
    const later = connection('Ada', 'ada@sample.ch', 30, '04/02/2026')
    const read = readOne(makeCsv([zoomHeader, ...people, later]), 'sample series.csv')
    expect(valuesOf(read)).toMatchObject({
      '2026-03-19 sample series attendees day 2026-03-19': 2,
      '2026-04-02 sample series attendees day 2026-04-02': 1,
    })
  })

  test('one row a person without hours takes the day of the meeting above them, or of the name of the file', () => {
    const told = [
      ['Topic', 'ID', 'Host', 'Duration (minutes)', 'Start time', 'End time', 'Participants'],
      ['Sample webinar', '602 0000 0001', 'Host', '95', '03/04/2026 05:55:10 PM', '03/04/2026 07:30:00 PM', '3'],
      [''],
    ]
    const rows = [
      ['Name (original name)', 'Email', 'Total duration (minutes)', 'Guest'],
      ['Ada', 'ada@sample.ch', '60', 'Yes'],
      ['Ada', 'ada@sample.ch', '15', 'Yes'],
      ['Grace', '', '30', 'Yes'],
    ]
    const expected = {
      '2026-03-04 60200000001 attendees day 2026-03-04': 2,
      '2026-03-04 60200000001 attendance-minutes day 2026-03-04': 105,
    }
    const read = readOne(makeCsv([...told, ...rows]), 'participants.csv')
    expect(read).toMatchObject({ source: 'zoom', verified: false, personal: true })
    expect(valuesOf(read)).toEqual(expected)
    expect(valuesOf(readOne(makeCsv(rows), 'participants_60200000001_2026_03_04.csv'))).toEqual(expected)
    expect(readOne(makeCsv(rows), 'participants.csv').status).toBe('unknown')
  })

  test('the waiting room is not the meeting', () => {
    const header = [...zoomHeader.slice(0, 6), 'In Waiting Room']
    const row = (name: string, minutes: number, waited: string) => [
      ...connection(name, '', minutes).slice(0, 6),
      waited,
    ]
    const rows = [row('Ada', 3, 'Yes'), row('Ada', 40, 'No'), row('Grace', 9, 'Yes')]
    const read = readOne(makeCsv([header, ...rows]), 'a.csv')
    expect(valuesOf(read)).toEqual({
      '2026-03-19 a attendees day 2026-03-19': 1,
      '2026-03-19 a attendance-minutes day 2026-03-19': 40,
    })
    expect(read.tables[0]?.tally).toMatchObject({ rows: 3, observed: 1, blank: 2 })
  })

  test('no name and no address is in anything that is kept', () => {
    const read = readOne(
      makeCsv([...meeting, zoomHeader, ...people, connection('Linus', 'linus@sample.ch', 1, '')]),
      'a.csv',
    )
    expect(JSON.stringify(read)).not.toMatch(/ada|grace|linus|host@|sample\.ch/i)
    expect(read.tables[0]?.tally.rejected).toBe(1)
  })
})

test('Webex: a person counts once, under the name of the meeting', () => {
  const header = [
    ...['Meeting Name', 'Meeting Start Time', 'Meeting End Time', 'Display Name', 'First Name', 'Last Name', 'Role'],
    ...['Attendee Email', 'Join Time', 'Leave Time', 'Attendance Duration', 'Connection Type', 'Session Name'],
  ]
  const came = (name: string, minutes: string) => [
    ...['Sample board', '2026-03-19 09:00:00', '2026-03-19 10:00:00', name, name, '', 'Attendee'],
    ...[`${name}@sample.ch`, '2026-03-19 09:01:12', '2026-03-19 10:00:00', minutes, 'Desktop app', ''],
  ]
  const rows = [header, came('Ada', '40 mins'), came('Ada', '12 mins'), came('Grace', '1 hr 2 mins')]
  const read = readOne(utf16le(makeText(rows, '\t')), 'attendees.csv')
  expect(read).toMatchObject({ source: 'webex', verified: false, personal: true })
  expect(valuesOf(read)).toEqual({
    '2026-03-19 sample board attendees day 2026-03-19': 2,
    '2026-03-19 sample board attendance-minutes day 2026-03-19': 114,
  })
  expect(JSON.stringify(read)).not.toMatch(/ada|grace|sample\.ch/i)
})

test('GoTo Webinar: sections about the webinar, and dashes for who stayed away', () => {
  const header = ['Attended', 'Interest Rating', 'Last Name', 'First Name', 'Email Address', 'Join Time', 'Leave Time']
  const rows = [
    ['Attendee Report: "Sample day"'],
    ['Report Generated:'],
    ['20 Mar 2026 09:00 AM CET'],
    ['General Information'],
    ['Webinar Name', 'Webinar ID'],
    ['Sample day', '602-000-001'],
    ['Actual Start Date/Time', 'Duration', '# Registered', '# Attended'],
    ['19 Mar 2026 06:00 PM CET', '1 hour 2 minutes', 3, 2],
    ['Attendee Details'],
    [...header, 'Time in Session', 'Unsubscribed'],
    [
      'Yes',
      77,
      'Ada',
      'A',
      'ada@sample.ch',
      '19 Mar 2026 06:01 PM CET',
      '19 Mar 2026 07:00 PM CET',
      '59 minutes',
      'No',
    ],
    ['Yes', 60, 'Grace', 'G', 'grace@sample.ch', '19 Mar 2026 06:02 PM CET', '--', '1 hour 1 minute', 'No'],
    ['No', 0, 'Linus', 'L', 'linus@sample.ch', '--', '--', '--', 'No'],
  ]
  const read = readOne(makeCsv(rows), 'Sample day - Attendee Report.csv')
  expect(read).toMatchObject({ source: 'goto-webinar', verified: false, personal: true })
  expect(valuesOf(read)).toEqual({
    '2026-03-19 602-000-001 attendees day 2026-03-19': 2,
    '2026-03-19 602-000-001 attendance-minutes day 2026-03-19': 120,
  })
  expect(codes(read)).not.toContain('date-missing')
  expect(JSON.stringify(read)).not.toMatch(/ada|grace|linus|sample\.ch/i)
})

const teams = `1. Summary
Meeting title\tSample meeting
Attended participants\t2
Start time\t14/11/25, 09:29:07
End time\t14/11/25, 10:31:00
Meeting duration\t1h 1m 53s
Average attendance time\t30m

2. Participants
Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole
Ada\t14/11/25, 09:29:07\t14/11/25, 10:31:00\t1h 1m 30s\tada@sample.ch\tada@sample.ch\tOrganizer
Grace (Guest)\t14/11/25, 09:30:00\t14/11/25, 09:49:26\t19m 26s\t\t\tAttendee

3. In-Meeting activities
Name\tJoin time\tLeave time\tDuration\tEmail\tRole
Ada\t14/11/25, 09:29:07\t14/11/25, 10:31:00\t1h 1m 30s\tada@sample.ch\tOrganizer
`
const bigEndian = (text: string) => new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])

describe('Teams', () => {
  test('the second section says who was there and for how long', () => {
    const read = readOne(bigEndian(teams), 'meetingAttendanceReport.csv')
    expect(read).toMatchObject({ source: 'teams', verified: true, personal: true })
    expect(valuesOf(read)).toEqual({
      '2025-11-14 sample meeting attendees day 2025-11-14': 2,
      '2025-11-14 sample meeting attendance-minutes day 2025-11-14': (61.5 * 60 + 19 * 60 + 26) / 60,
    })
    expect(JSON.stringify(read)).not.toMatch(/ada|grace|@sample/i)
  })

  test('sections may follow each other without a blank row, in any language', () => {
    const words = teams.replace(
      '2. Participants\nName\tFirst join\tLast leave',
      '2. Uczestnicy\nImię\tWejście\tWyjście',
    )
    const read = readOne(utf8(words.replace('In-meeting duration', 'Czas').replaceAll('\n\n', '\n')), 'a.csv')
    expect(read).toMatchObject({ source: 'teams', verified: false })
    expect(valuesOf(read)).toMatchObject({ '2025-11-14 sample meeting attendees day 2025-11-14': 2 })
  })

  test('until 2021 a row was a person who came or went', () => {
    const read = readOne(
      utf8(
        'Full Name\tUser Action\tTimestamp\nAda\tJoined\t3/19/2021, 9:00:00 AM\nAda\tLeft\t3/19/2021, 9:40:00 AM\nGrace\tJoined before\t3/19/2021, 9:00:00 AM\n',
      ),
      'meetingAttendanceList.csv',
    )
    expect(valuesOf(read)).toEqual({ '2021-03-19 meetingattendancelist attendees day 2021-03-19': 2 })
  })
})
