import { describe, expect, test } from 'vitest'
import { cp1252, makeCsv, makeText, makeWorkbook } from '../files/make-file.ts'
import { codes, readOne } from '../import/read.ts'

/** How often each answer was given in all months, by question. */
function answers(read: ReturnType<typeof readOne>): Record<string, Record<string, number>> {
  const counted: Record<string, Record<string, number>> = {}
  for (const { subject, value } of read.tables[0]?.observations ?? []) {
    if (subject.kind !== 'segment' || value === 0) continue
    const { dimension, key } = subject
    counted[dimension] = { ...counted[dimension], [key]: (counted[dimension]?.[key] ?? 0) + value }
  }
  return counted
}

function responses(read: ReturnType<typeof readOne>): Record<string, number> {
  const account = read.tables[0]?.observations.filter(({ subject }) => subject.kind === 'account') ?? []
  return Object.fromEntries(account.map(({ to, value }) => [to, value]))
}

const questions = [
  'Timestamp',
  'Do you trust what\nSample "publishes"?',
  'How far do you agree? [With the aims]',
  'Which channels do you use? Check all that apply.',
  'Is there anything you would like to share?',
  'What is your name?',
]
const rows = [
  ['3/17/2026 13:52:51', 'Yes', 'Agree', 'Web, also mobile, Mail', 'A fine paper, thank you', 'Ada'],
  ['3/17/2026 16:26:51', 'Yes', 'Agree', 'Mail, Phone', '', 'Ada'],
  ['3/18/2026 18:38:12', 'No', 'Disagree', 'Web, also mobile', 'More of it', 'Grace'],
  ['3/18/2026 19:38:12', 'Yes', 'Disagree', 'Mail, Fax to my aunt Ida', 'Hello', 'Grace'],
  ['3/18/2026 20:38:12', 'Yes', 'Agree', 'Web, also mobile, Mail', '', ''],
]

describe('Google Forms', () => {
  test('responses by day, closed questions by option, own words as a number', () => {
    const read = readOne(makeCsv([questions, ...rows], ',', '\r\n'), 'Survey (Responses).csv')
    expect(read).toMatchObject({ source: 'google-forms', verified: true, personal: true })
    expect(responses(read)).toEqual({ '2026-03-17': 2, '2026-03-18': 3 })
    expect(answers(read)).toEqual({
      'Do you trust what Sample "publishes"?': { Yes: 4, No: 1 },
      'How far do you agree? [With the aims]': { Agree: 3, Disagree: 2 },
      'Which channels do you use? Check all that apply.': { 'Web, also mobile': 3, Mail: 4, '*': 2 },
      'Is there anything you would like to share?': { '*': 3 },
      'What is your name?': { '*': 4 },
    })
    expect(JSON.stringify(read)).not.toMatch(/Ada|Grace|Ida|thank you|More of it/)
    expect(codes(read)).not.toContain('adverse-event-warning')
  })

  test('answers stand by month under the header of their question, with 0 where nobody chose one', () => {
    const late = ['4/1/2026 8:00:00', 'No', 'Agree', 'Mail', '', '']
    const read = readOne(makeCsv([questions, ...rows, late], ',', '\r\n'), 'a.csv')
    const trust = (read.tables[0]?.observations ?? []).filter(
      ({ subject }) => subject.kind === 'segment' && subject.dimension === 'Do you trust what Sample "publishes"?',
    )
    expect(trust.map(({ subject, from, to, value }) => [Object(subject).key, from, to, value])).toEqual([
      ['Yes', '2026-03-01', '2026-03-31', 4],
      ['No', '2026-03-01', '2026-03-31', 1],
      ['*', '2026-03-01', '2026-03-31', 0],
      ['Yes', '2026-04-01', '2026-04-30', 0],
      ['No', '2026-04-01', '2026-04-30', 1],
      ['*', '2026-04-01', '2026-04-30', 0],
    ])
    for (const { grain, trace } of trust) expect([grain, trace]).toEqual(['period', { table: 0, row: 1, column: 2 }])
  })

  test('who writes of their own health is for safety, and the text is not kept', () => {
    const sick = ['3/19/2026 9:00:00', 'Yes', 'Agree', 'Mail', 'Since I take it my headaches are worse', '']
    const read = readOne(makeCsv([questions, ...rows, sick]), 'a.csv')
    expect(read.problems.find(({ code }) => code === 'adverse-event-warning')).toMatchObject({
      severity: 'warning',
      place: { row: 7 },
    })
    expect(JSON.stringify(read)).not.toContain('headaches')
  })

  test('in French, day first', () => {
    const header = ['Horodateur', 'Que pensez-vous de nos publications ?']
    const body = ['17/03/2026 13:52:51', '18/03/2026 13:52:51'].map((day) => [day, 'Du bien'])
    const read = readOne(makeCsv([header, ...body]), 'a.csv')
    expect(responses(read)).toEqual({ '2026-03-17': 1, '2026-03-18': 1 })
    expect(read).toMatchObject({ language: 'fr', verified: false })
  })

  test('a log that begins with a time is no survey', () => {
    expect(
      readOne(
        makeCsv([
          ['Timestamp', 'Level', 'Message'],
          ['2026-03-17', 'info', 'x'],
        ]),
        'a.csv',
      ).status,
    ).toBe('unknown')
  })
})

test('SurveyMonkey has two header rows: an empty first goes on with the question at its left', () => {
  const table = [
    ['RespondentID', 'Which do you <b>read</b>?<br>', '', 'Why do you read them at all?', 'Do you smoke cigarettes?'],
    ['', 'Paper', 'Web', 'Open-Ended Response', 'Response'],
    ['3237565956', 'Paper', '', 'Because…', 'No'],
    ['3237565957', 'Paper', 'Web', '', 'No'],
    ['3237565958', '', 'Web', '-', 'Yes'],
    ['3237565959', '', 'Web', 'œuvre', 'Yes'],
  ]
  const read = readOne(cp1252(makeText(table).replaceAll('…', '\x85').replaceAll('œ', '\x9c')), 'a.csv')
  expect(read).toMatchObject({ source: 'surveymonkey', tables: [{ tally: { rows: 4, observed: 1, merged: 3 } }] })
  expect(responses(read)).toEqual({ '2026-09-30': 4 })
  expect(answers(read)).toEqual({
    'Which do you read? [Paper]': { Paper: 2 },
    'Which do you read? [Web]': { Web: 3 },
    'Why do you read them at all?': { '*': 2 },
    'Do you smoke cigarettes?': { No: 2, Yes: 2 },
  })
})

test('Microsoft Forms joins options with semicolons; its format is not verified', () => {
  const header = ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Topics', 'How likely are you to return?']
  const body = [
    [1, '3/17/26 9:00:00', '3/17/26 9:05:00', 'ada@sample.ch', 'Ada', 'Science;Access;', 9],
    [2, '3/17/26 9:10:00', '3/17/26 9:15:00', 'anonymous', '', 'Science;', 10],
    [3, '3/18/26 9:10:00', '3/18/26 9:15:00', 'anonymous', '', 'Access;Science;', 9],
    [4, '3/18/26 9:10:00', '3/18/26 9:15:00', 'anonymous', '', 'Science;', 9],
  ]
  const read = readOne(makeWorkbook({ Sheet1: [header, ...body] }, 'xlsx'), 'Survey.xlsx')
  expect(read).toMatchObject({ source: 'microsoft-forms', verified: false })
  expect(responses(read)).toEqual({ '2026-03-17': 2, '2026-03-18': 2 })
  expect(answers(read)).toEqual({
    Topics: { Science: 4, Access: 2 },
    'How likely are you to return?': { '9': 3, '10': 1 },
  })
})

describe('Qualtrics', () => {
  const names = ['StartDate', 'EndDate', 'Status', 'IPAddress', 'Finished', 'RecordedDate', 'ResponseId', 'Q1', 'Q2']
  const inWords = ['Start Date', 'End Date', 'Response Type', 'IP Address', 'Finished', 'Recorded Date', 'Response ID']
  const asked = [...inWords, 'How far do you trust us?', 'Anything else?']
  const forPrograms = names.map((name) => `{"ImportId":"${name}"}`)
  const answer = (day: string, status: string, id: string, trust: string, more: string) => [
    ...[`${day} 09:00:12`, `${day} 09:04:40`, status, '192.0.2.7', 'True', `${day} 09:04:41`, id, trust, more],
  ]
  const given = [
    answer('2026-10-01', 'IP Address', 'R_a', 'Fully', 'Since the second dose I feel dizzy'),
    answer('2026-10-01', 'IP Address', 'R_b', 'Hardly', 'My own words'),
    answer('2026-10-02', 'IP Address', 'R_c', 'Fully', ''),
    answer('2026-10-02', 'IP Address', 'R_d', 'Hardly', ''),
  ]

  test.each([
    ['with its questions and the row for programs', [names, asked, forPrograms, ...given], 'How far do you trust us?'],
    ['without the questions', [names, forPrograms, ...given], 'Q1'],
    ['without either', [names, ...given], 'Q1'],
  ])('%s, every row under them is a response', (_, table, question) => {
    const read = readOne(makeCsv(table), 'Sample survey.csv')
    expect(read).toMatchObject({ source: 'qualtrics', verified: false, personal: true })
    expect(responses(read)).toEqual({ '2026-10-01': 2, '2026-10-02': 2 })
    expect(answers(read)[question]).toEqual({ Fully: 2, Hardly: 2 })
    expect(read.tables[0]?.tally).toEqual({ rows: 4, observed: 2, merged: 2, rejected: 0, blank: 0 })
    expect(codes(read)).toEqual(expect.arrayContaining(['adverse-event-warning', 'file-not-kept']))
    expect(JSON.stringify(read)).not.toMatch(/dizzy|own words|192\.0|R_a/)
  })

  test('what was answered in the preview of the survey is not counted, and said', () => {
    const tried = answer('2026-10-02', 'Survey Preview', 'R_e', 'Fully', '')
    const read = readOne(makeCsv([names, asked, forPrograms, ...given, tried]), 'Sample survey.csv')
    expect(responses(read)).toEqual({ '2026-10-01': 2, '2026-10-02': 2 })
    expect(read.tables[0]?.tally).toMatchObject({ rows: 5, rejected: 1 })
    expect(read.problems.find(({ code }) => code === 'preview-answer')).toMatchObject({ place: { row: 8 } })
  })
})

test('a list of tickets begins and ends as a form does, and is none', () => {
  const tickets = [
    ['ID', 'Start time', 'Completion time', 'Agent', 'Topic'],
    [1, '10/1/2026 9:00', '10/1/2026 9:10', 'Ada', 'Returns'],
    [2, '10/2/2026 9:00', '10/2/2026 9:15', 'Grace', 'Order'],
  ]
  expect(readOne(makeCsv(tickets), 'tickets.csv').source).toBeNull()
})

test('Typeform: questions between the number of a response and its days; who sent nothing did not answer', () => {
  const header = [
    ...['#', 'How likely are you to recommend us?', 'What is your field?', 'Response Type', 'Start Date (UTC)'],
    ...['Stage Date (UTC)', 'Submit Date (UTC)', 'Network ID', 'Tags'],
  ]
  const row = (id: string, score: string, field: string, day: string) => [
    ...[id, score, field, day === '' ? 'started' : 'completed', '2026-03-01 10:00:00', ''],
    ...[day === '' ? '' : `${day} 10:02:00`, `f${id}`, ''],
  ]
  const read = readOne(
    makeCsv([
      header,
      row('a1', '9', 'Cardiology', '2026-03-01'),
      row('a2', '7', 'Oncology', '2026-03-02'),
      row('a3', '9', 'Cardiology', '2026-03-02'),
      row('a4', '7', 'Oncology', '2026-03-02'),
      row('a5', '9', 'Cardiology', ''),
    ]),
    'responses.csv',
  )
  expect(read).toMatchObject({ source: 'typeform', verified: false, personal: true })
  expect(responses(read)).toEqual({ '2026-03-01': 1, '2026-03-02': 3 })
  expect(answers(read)['What is your field?']).toEqual({ Cardiology: 2, Oncology: 2 })
})
