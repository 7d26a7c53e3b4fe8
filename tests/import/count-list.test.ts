import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interpretExport } from '../../src/core/import/interpret-export.ts'
import { guessMapping } from '../../src/core/import/mapping/guess-mapping.ts'
import type { ColumnUse, Mapping, PeopleCount } from '../../src/core/import/mapping/mapping.ts'
import { faultsOf } from '../../src/core/import/mapping/mapping-faults.ts'
import { readMapped } from '../../src/core/import/mapping/read-mapped.ts'
import { triedCounts } from '../../src/core/import/mapping/tried-counts.ts'
import { heldTables } from '../../src/core/import/values/held-values.ts'
import { readExports } from '../../src/main/backend/files/read-export.ts'
import { makeCsv, type Rows } from '../files/make-file.ts'

const person: ColumnUse = { kind: 'role', role: 'person' }
const date: ColumnUse = { kind: 'role', role: 'date' }
const event: ColumnUse = { kind: 'role', role: 'title' }
const minutes: ColumnUse = { kind: 'figure', measure: 'attendance-minutes', form: 'plain' }
const ignore: ColumnUse = { kind: 'ignore' }

function fileOf(rows: Rows, name = 'stand.csv') {
  const [file] = readExports(makeCsv(rows), name)
  const table = file?.tables[0]
  if (file === undefined || table === undefined) throw new Error('One table was to be read.')
  return { file, table }
}

/** A list counted as these uses say: its counts as `day event measure`, and what became of its rows. */
function counted(rows: Rows, uses: readonly ColumnUse[], people: Partial<PeopleCount> = {}, subject = 'post' as const) {
  return read(rows, { ...list(rows, uses, people), subject })
}

function list(rows: Rows, uses: readonly ColumnUse[], people: Partial<PeopleCount> = {}): Mapping {
  return {
    header: 0,
    columns: (rows[0] ?? []).map((header, at) => ({ header: String(header), use: uses[at] ?? ignore })),
    platform: 'webinar',
    subject: 'post',
    grain: 'day',
    decimal: '.',
    dateOrder: 'day-first',
    people: { measure: 'attendees', day: null, event: null, ...people },
  }
}

function read(rows: Rows, mapping: Mapping) {
  const { file } = fileOf(rows)
  const held = heldTables()
  const plain = interpretExport(file, { importedOn: '2026-09-30', open: heldTables().open })
  const taught = { mappings: new Map([[0, mapping]]), templates: [], open: held.open }
  const { read: done } = readMapped(plain, file, taught)
  const [table] = done.tables
  const { observations = [], posts = [] } = held.tables[0] ?? {}
  const titles = new Map(posts.map(({ key, title }) => [key, title]))
  const counts = observations.map(({ subject, measure, to, value }) => {
    const about = subject.kind === 'post' ? titles.get(subject.key) : subject.kind
    return [to, about, measure, value] as const
  })
  return { counts, tally: table?.tally, read: done, texts: JSON.stringify([done.tables, observations, posts]) }
}

describe('a list of persons', () => {
  test('counts each person once a day, also where an address is missing, and adds up what they did', () => {
    const rows = [
      ['Given name', 'Surname', 'Work e-mail', 'Seen', 'Minutes'],
      ['Anna', 'Muster', 'anna.muster@sample.ch', '03/03/2026', 20],
      ['Anna', 'Beispiel', '', '03/03/2026', 10],
      ['Anna', 'Muster', '', '03/03/2026', 5],
      ['Anna', 'Muster', 'ANNA.MUSTER@sample.ch', '04/03/2026', 7],
    ]
    const { counts, tally } = counted(rows, [person, person, person, date, minutes], { event: 'Stand' })
    expect(counts).toEqual([
      ['2026-03-03', 'Stand', 'attendees', 2],
      ['2026-03-03', 'Stand', 'attendance-minutes', 35],
      ['2026-03-04', 'Stand', 'attendees', 1],
      ['2026-03-04', 'Stand', 'attendance-minutes', 7],
    ])
    expect(tally).toEqual({ rows: 4, observed: 3, merged: 1, rejected: 0, blank: 0 })
  })

  test('takes what stands in brackets for a company, not for the name of before', () => {
    const rows = [
      ['Delegate', 'Seen'],
      ['Anna Muster (Sanara)', '03/03/2026'],
      ['Ada Beispiel (Sanara)', '03/03/2026'],
    ]
    expect(counted(rows, [person, date]).counts).toEqual([['2026-03-03', 'stand', 'attendees', 2]])
  })

  test('counts every row where nothing tells persons apart, on the one day of the file', () => {
    const rows = [
      ['Badge', 'Booth'],
      ['7', 'A'],
      ['7', 'A'],
    ]
    const own = 'own/sum/count/Badge scans' as const
    const wish = { measure: own, day: '2026-03-19', event: 'Congress' }
    expect(counted(rows, [ignore, ignore], wish).counts).toEqual([['2026-03-19', 'Congress', own, 2]])
    expect(counted(rows, [person, ignore], wish).counts).toEqual([['2026-03-19', 'Congress', own, 1]])
  })

  test('is counted by event where a column names it, and once a day where it is about the account', () => {
    const rows = [
      ['Who', 'Webinar', 'Seen'],
      ['a@sample.ch', 'Dry eyes', '03/03/2026'],
      ['a@sample.ch', 'Wet eyes', '03/03/2026'],
      ['b@sample.ch', 'dry  eyes', '03/03/2026'],
    ]
    expect(counted(rows, [person, event, date]).counts).toEqual([
      ['2026-03-03', 'Dry eyes', 'attendees', 2],
      ['2026-03-03', 'Wet eyes', 'attendees', 1],
    ])
    const daily = read(rows, { ...list(rows, [person, event, date], { measure: 'leads' }), subject: 'account' })
    expect(daily.counts).toEqual([['2026-03-03', 'account', 'leads', 2]])
    expect(daily.tally).toMatchObject({ observed: 2, merged: 1 })
  })

  test('leaves out who did not come, and says which rows have no day', () => {
    const rows = [
      ['Who', 'Status', 'Seen'],
      ['a@sample.ch', 'Attended', '03/03/2026'],
      ['b@sample.ch', 'No-show', ''],
      ['c@sample.ch', ' attended ', ''],
      ['', 'Attended', '03/03/2026'],
    ]
    const { counts, tally, read: done } = counted(rows, [person, { kind: 'only', values: ['Attended'] }, date])
    expect(counts).toEqual([['2026-03-03', 'stand', 'attendees', 1]])
    expect(tally).toEqual({ rows: 4, observed: 1, merged: 0, rejected: 1, blank: 2 })
    expect(done.problems.map(({ code, place }) => [code, place.row ?? null])).toContainEqual(['date-missing', 4])
  })

  test('keeps no person, and no file', () => {
    const rows = [
      ['Full name', 'Mail', 'Phone', 'Seen'],
      ['Anna Muster', 'anna@sample.ch', '+41 79 555 01 02', '03/03/2026'],
    ]
    const { read: done, texts } = counted(rows, [person, person, person, date])
    expect(done.personal).toBe(true)
    expect(done.problems.map(({ code }) => code)).toContain('file-not-kept')
    expect(done.problems.map(({ code }) => code)).not.toContain('copy-blanked')
    expect(texts).not.toMatch(/anna|muster|sample\.ch|555/i)
  })

  test('takes no names of persons for events, though somebody chose them', () => {
    const names = ['Ada Muster', 'Grace Exemple', 'Linus Ejemplo']
    const rows = [['Whom we met', 'Seen'], ...names.map((name) => [name, '03/03/2026'])]
    const { counts, texts, read: done } = counted(rows, [event, date])
    expect(counts).toEqual([['2026-03-03', 'stand', 'attendees', 3]])
    expect(texts).not.toMatch(/ada|grace|linus/i)
    expect(done.problems.map(({ code }) => code)).toContain('personal-data-left-out')
    expect(guessMapping(fileOf(rows).table, 'stand.csv').columns[0]?.values).toEqual([])
  })

  test('never reads what patients wrote, whatever is chosen for it', () => {
    const rows = [
      ['Answer', 'Seen'],
      ['My medication gave me a rash', '03/03/2026'],
      ['I had nausea after my treatment', '03/03/2026'],
    ]
    const { texts, counts } = counted(rows, [event, date])
    expect(texts).not.toMatch(/rash|nausea/)
    expect(counts).toEqual([['2026-03-03', 'stand', 'attendees', 2]])
    expect(counted(rows, [person, date]).counts).toEqual([['2026-03-03', 'stand', 'attendees', 2]])
  })
})

const cell = fc.constantFrom('', 'Ada', 'ada@sample.ch', 'Grace (Ada)', 'grace@sample.ch', 'Ada@Sample.ch')
const anyDay = fc.constantFrom('17/03/2026', '18/03/2026 00:10', '', 'soon')
const status = fc.constantFrom('Attended', 'No-show', '')
const rowsOfLists = fc.array(
  fc.tuple(cell, cell, anyDay, status, fc.constantFrom('', '5', 'many')).filter((row) => row.some((one) => one !== '')),
  { minLength: 1 },
)
const uses = fc.tuple(
  fc.constantFrom(person, ignore),
  fc.constantFrom(person, event, ignore),
  fc.constantFrom(date, ignore),
  fc.constantFrom<ColumnUse>({ kind: 'only', values: ['attended'] }, ignore),
  fc.constantFrom(minutes, ignore),
)

test('rows in = observed + merged + rejected + blank, and what is observed is what is counted', () => {
  fc.assert(
    fc.property(rowsOfLists, uses, fc.constantFrom<Mapping['subject']>('post', 'account'), (body, chosen, subject) => {
      const rows = [['Given', 'Mail', 'Seen', 'Status', 'Minutes'], ...body]
      const mapping = { ...list(rows, chosen, { day: '2026-03-19' }), subject }
      const { counts, tally = { rows: 0, observed: 0, merged: 0, rejected: 0, blank: 0 } } = read(rows, mapping)
      expect(tally.observed + tally.merged + tally.rejected + tally.blank).toBe(tally.rows)
      const persons = counts.filter(([, , measure]) => measure === 'attendees')
      expect(persons.reduce((sum, [, , , value]) => sum + value, 0)).toBe(tally.observed)
      const places = counts.map(([to, about, measure]) => [to, String(about).toLowerCase(), measure].join('|'))
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: 200 },
  )
})

describe('what a list seems to be', () => {
  const guess = (rows: Rows, name = 'list.csv') => guessMapping(fileOf(rows, name).table, name)
  const usesOf = ({ columns }: Mapping) =>
    columns.map(({ use }) => (use.kind === 'role' ? use.role : use.kind === 'figure' ? use.measure : use.kind))

  test('a tool for webinars: who, when, how long, and who came', () => {
    const rows = [
      ['Last Name', 'Email', 'Host email', 'Registered on', 'Joined on', 'Attendance status', 'Minutes attended'],
      ['Muster', 'a@sample.ch', 'host@sample.ch', '2026-02-01', '2026-03-03', 'Attended', 20],
      ['Beispiel', 'b@sample.ch', 'host@sample.ch', '2026-02-02', '', 'No-show', ''],
      ['Exemple', 'c@sample.ch', 'host@sample.ch', '2026-02-03', '2026-03-03', 'Attended', 20],
    ]
    const { mapping, columns } = guess(rows)
    expect(usesOf(mapping)).toEqual(['person', 'person', 'ignore', 'ignore', 'date', 'only', 'attendance-minutes'])
    expect(mapping.columns[5]?.use).toEqual({ kind: 'only', values: ['Attended'] })
    expect(mapping).toMatchObject({ subject: 'post', platform: 'webinar', people: { measure: 'attendees', day: null } })
    expect(columns[5]?.values).toEqual(['Attended', 'No-show'])
    expect(columns[1]?.values).toEqual([])
  })

  test('who came on the day of an event did not come on the day of signing up', () => {
    const rows = [
      ['E-mail', 'Date d’inscription', 'Statut'],
      ['a@sample.ch', '2026-02-01', 'Présent'],
      ['b@sample.ch', '2026-02-02', 'Absent'],
      ['c@sample.ch', '2026-02-03', 'Présent'],
      ['d@sample.ch', '2026-02-03', 'Présent'],
    ]
    const { mapping } = guess(rows, 'webinaire 2026-03-19.csv')
    expect(usesOf(mapping)).toEqual(['person', 'ignore', 'only'])
    expect(mapping).toMatchObject({ subject: 'post', people: { measure: 'attendees', day: '2026-03-19' } })
  })

  test('leads by day are about the account; without days the file’s name may say it', () => {
    const dated = [
      ['E-mail', 'Created'],
      ['a@sample.ch', '2026-02-01'],
      ['b@sample.ch', '2026-02-02'],
    ]
    expect(guess(dated, 'leads.csv').mapping).toMatchObject({ subject: 'account', people: { measure: 'leads' } })
    const plain = [['E-mail', 'City'], ...['a', 'b', 'c'].map((one) => [`${one}@sample.ch`, 'Bern'])]
    const held = guess(plain, 'stand 2026-03-19.csv').mapping
    expect(held).toMatchObject({ subject: 'post', people: { day: '2026-03-19' } })
    expect(guess(plain, 'stand.csv').mapping.people?.day).toBeNull()
  })

  test('a plain name is a person’s where most rows have their own, and no figures stand beside it', () => {
    const delegates = [
      ['Name', 'Country'],
      ['Ada Muster', 'CH'],
      ['Grace Exemple', 'FR'],
    ]
    expect(usesOf(guess(delegates).mapping)).toEqual(['person', 'ignore'])
    const pages = [
      ['Name', 'Views'],
      ['Home', 12],
      ['About us', 7],
    ]
    expect(guess(pages).mapping.people).toBeUndefined()
  })

  test('figures beside a few names are no list, nor is what people wrote', () => {
    const figures = [
      ['Day', 'Sent', 'Opened', 'Written by'],
      ['2026-09-01', 1200, 480, 'a@sample.ch'],
      ['2026-09-02', 1210, 490, 'b@sample.ch'],
    ]
    expect(guess(figures).mapping.people).toBeUndefined()
    expect(guess(figures).asPeople.people).toBeDefined()
    const comments = [
      ['Day', 'Comment', 'E-mail'],
      ['2026-03-01', 'I stopped my treatment because of nausea', 'a@sample.ch'],
      ['2026-03-02', 'Nice', 'b@sample.ch'],
    ]
    expect(guess(comments).mapping.people).toBeUndefined()
  })
})

describe('what keeps a list from being counted', () => {
  const rows = [
    ['Who', 'Seen', 'Minutes'],
    ['a@sample.ch', '03/03/2026', 5],
  ]
  const faults = (uses: readonly ColumnUse[], people: Partial<PeopleCount> = {}, of: Rows = rows) =>
    faultsOf(list(of, uses, people), of.length)

  test('nothing, where it is complete', () => {
    expect(faults([person, date, minutes])).toEqual([])
    expect(faults([ignore], { day: '2026-03-03' })).toEqual([])
  })

  test('no day, one measure twice, an average, no row that counts, or a person as its header', () => {
    const mean: ColumnUse = { kind: 'figure', measure: 'position', form: 'plain' }
    expect(faults([person])).toEqual(['no-day'])
    expect(faults([person, date, minutes], { measure: 'attendance-minutes' })).toEqual(['measure-twice'])
    expect(faults([person, date, mean])).toEqual(['not-added-up'])
    expect(faults([{ kind: 'only', values: [] }, date])).toEqual(['none-meant'])
    expect(faults([person, date], {}, rows.slice(1))).toEqual(['person-in-header'])
  })
})

test('what would be counted is shown from the first day on, however the rows of the list are sorted', () => {
  const observations = ['2026-03-04', '2026-03-02', '2026-03-03'].map((day, row) => ({
    subject: { kind: 'account' as const },
    measure: 'leads' as const,
    grain: 'day' as const,
    from: day,
    to: day,
    value: 1,
    trace: { table: 0, row, column: 1 },
  }))
  const days = triedCounts({ observations, posts: [] }, 2).map(({ day }) => day)
  expect(days).toEqual(['2026-03-02', '2026-03-03'])
})
