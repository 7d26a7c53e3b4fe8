import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sources } from '../../src/core/sources/index.ts'
import type { Column } from '../../src/core/sources/shape/column.ts'
import type { Report } from '../../src/core/sources/shape/source.ts'
import { type ExportLanguage, exportLanguages } from '../../src/core/sources/shape/words.ts'
import { makeCsv } from '../files/make-file.ts'
import { readOne } from '../import/read.ts'

/** Reports that are known by their header alone: without a title, a neighbour, comment lines, lines of figures or a day above. */
function isPlain({ titles, comments, lines, recognition, columns, subject, event }: Report): boolean {
  const isOpen = columns.some((column) => column.open === true || column.dimension === 'of-header')
  const needsMore =
    recognition?.amongOthers === true || recognition?.questions === true || recognition?.sheet !== undefined
  const needsFigures = recognition?.anyOfMeasures !== undefined
  return (
    subject !== 'nothing' &&
    [titles, comments, lines, event?.began].every((one) => one === undefined) &&
    !isOpen &&
    !needsMore &&
    !needsFigures
  )
}

const wordIn = ({ words }: Column, language: ExportLanguage) =>
  [words[language] ?? []].flat()[0]?.replace('(*)', '(EUR)')

/** The columns of a report that have words in a language, but for those by which it is another one. */
function columnsIn({ columns, recognition }: Report, language: ExportLanguage): Column[] {
  const found = columns.filter((one) => one.required || recognition?.without?.includes(one.role) !== true)
  const seen = new Set<string>()
  return found.filter((one) => {
    const word = wordIn(one, language)?.toLowerCase()
    if (word === undefined || word === '' || seen.has(word)) return false
    seen.add(word)
    return true
  })
}

function cellOf({ role }: Column): string {
  if (['date', 'from', 'to', 'scope', 'published'].includes(role)) return '2026-01-05'
  if (role === 'link') return 'https://sample.ch/a'
  return role === 'figure' ? '5' : 'abcdefghijk'
}

/** With all its columns it is Matomo’s list of websites. */
const listOfSites = 'by-label'

const cases = sources.flatMap((source) =>
  source.reports
    .filter((report) => isPlain(report) && report.id !== listOfSites)
    .flatMap((report) =>
      exportLanguages.flatMap((language) => {
        const columns = columnsIn(report, language)
        const whole = report.columns.every((one) => !one.required || columns.includes(one))
        const known = report.recognition?.anyOf?.some((role) => columns.some((one) => one.role === role)) ?? true
        return whole && known ? [{ source: source.id, report, language, columns }] : []
      }),
    ),
)

test('there are hundreds of them', () => expect(cases.length).toBeGreaterThan(150))

test.each(cases.map((one) => [`${one.source}.${one.report.id} in ${one.language}`, one] as const))(
  '%s is known in whatever order its columns stand, and a new one among them does not hide it',
  (_, { source, report, language, columns }) => {
    const isClosed = report.recognition?.closed === true
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), fc.boolean(), (shuffled, isNew) => {
        const more = isNew && !isClosed ? ['Quux'] : []
        const rows = [
          [...shuffled.map((one) => wordIn(one, language) ?? ''), ...more],
          [...shuffled.map(cellOf), ...more],
        ]
        const read = readOne(makeCsv(rows), 'a.csv')
        expect([read.source, read.tables[0]?.report]).toEqual([source, report.id])
        const unknown = read.problems.find(({ code }) => code === 'column-unknown')?.data['headers']
        if (report.counting !== 'answers') expect(unknown).toBe(more[0])
      }),
      { numRuns: 3 },
    )
  },
)
