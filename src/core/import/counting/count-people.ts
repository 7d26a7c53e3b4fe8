import { addDays, type IsoDate } from '../../date.ts'
import type { MeasureId } from '../../measure.ts'
import type { Observation, Post } from '../../observation.ts'
import { fold } from '../../sources/fold.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import { type Figure, figuresOf, readFigure } from '../cells/read-figure.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow, TableContext } from '../table/table-context.ts'
import type { CountedRows } from './counted-rows.ts'
import { personsOfList, personsOfMeeting } from './persons-told-apart.ts'
import { rowsMeant } from './rows-meant.ts'

/** What one event, or one day of an account, has gathered. The persons live here only while their rows are read. */
interface Gathered {
  readonly day: IsoDate
  readonly title: string
  readonly row: number
  readonly persons: Set<string>
  readonly sums: Map<MeasureId, { value: number; row: number; figure: Figure }>
}

/**
 * Counts each person once for each event, or each day where rows are about the account as a whole, however often they
 * appear, and adds up their figures.
 */
export function countPeople(match: Recognised, rows: readonly DataRow[], context: TableContext): CountedRows {
  const { listed } = match.report
  const cells = new CellsByRole(match.columns)
  const figures = figuresOf(match)
  const dayOf = dayFinder(cells, context)
  const eventDay = listed === undefined ? eventDays(rows.flatMap((row) => dayOf(row) ?? [])) : asItIs
  const personOf = listed === undefined ? personsOfMeeting(rows, cells) : personsOfList(rows, cells)
  const isMeant = rowsMeant(listed)
  const events = new Map<string, Gathered>()
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  const count = (row: DataRow): keyof typeof tally => {
    const day = dayOf(row)
    const person = personOf(row)
    if (person === null || day === undefined) {
      const due = day === undefined && !stayedAway(row, cells)
      if (due) noteMissingDay(match, row, cells, context)
      return due && person !== null ? 'rejected' : 'blank'
    }
    const event = eventIn(events, { day: eventDay(day), title: titleOf(row, match, cells, context), row }, match)
    const outcome = event.persons.has(person) ? 'merged' : 'observed'
    event.persons.add(person)
    for (const figure of figures) addUp(event, figure, row, context)
    return outcome
  }
  for (const row of rows) tally[isMeant(row) && !isWaiting(row, cells) ? count(row) : 'blank'] += 1
  return { tally, ...described(events, match, cells, context) }
}

/** The day of a row; where no column has days, that of the whole file. */
function dayFinder(cells: CellsByRole, { event, dateOrder }: TableContext): (row: DataRow) => IsoDate | undefined {
  if (cells.column('date') === undefined) return () => event?.day ?? undefined
  return (row) => readDate(cells.cell(row, 'date'), dateOrder)
}

function described(events: Map<string, Gathered>, match: Recognised, cells: CellsByRole, context: TableContext) {
  const tables = [...events.values()].map((event) => describe(match, cells, context, event))
  return { observations: tables.flatMap((one) => one.observations), posts: tables.flatMap((one) => one.post ?? []) }
}

function addUp({ sums }: Gathered, figure: Figure, row: DataRow, context: TableContext): void {
  const read = readFigure(row.cells[figure.index] ?? null, figure, context.decimal)
  if (read.kind !== 'value') return
  const before = sums.get(figure.measure)
  const value = (before?.value ?? 0) + read.value
  sums.set(figure.measure, { value, row: before?.row ?? row.number, figure })
}

/** A meeting that goes on after midnight is one meeting; connections of other days belong to other meetings. */
function eventDays(days: readonly IsoDate[]): (day: IsoDate) => IsoDate {
  const sorted = [...days].sort()
  const first = sorted[0] ?? ''
  const overnight = sorted.length > 0 && (sorted.at(-1) ?? '') <= addDays(first, 1)
  return (day) => (overnight ? first : day)
}

function asItIs(day: IsoDate): IsoDate {
  return day
}

function describe(
  match: Recognised,
  cells: CellsByRole,
  context: TableContext,
  gathered: Gathered,
): { post: Post | null; observations: Observation[] } {
  const { day, row, persons, sums } = gathered
  const post = match.report.subject === 'account' ? null : postOf(gathered, context)
  const observe = (measure: MeasureId, value: number, row: number, index: number): Observation => ({
    subject: post === null ? { kind: 'account' } : { kind: 'post', key: post.key },
    measure,
    grain: 'day',
    from: day,
    to: day,
    value,
    trace: { table: match.table.index, row, column: index + 1 },
  })
  const { measure = 'attendees' } = match.report.listed ?? {}
  const added = [...sums.values()].map((sum) => observe(sum.figure.measure, sum.value, sum.row, sum.figure.index))
  return { post, observations: [observe(measure, persons.size, row, cells.column('person')?.index ?? 0), ...added] }
}

function postOf({ day, title }: Gathered, { event }: TableContext): Post {
  return {
    key: `${day} ${event?.id ?? fold(title)}`,
    platformId: event?.id ?? null,
    link: null,
    publishedOn: day,
    title,
    kind: null,
    campaignName: null,
  }
}

/** What the row itself says that it is about, else what the file is about. */
function titleOf(row: DataRow, match: Recognised, cells: CellsByRole, { event }: TableContext): string {
  return cells.text(row, 'title') ?? event?.title ?? match.table.name
}

function eventIn(
  events: Map<string, Gathered>,
  { day, title, row }: { readonly day: IsoDate; readonly title: string; readonly row: DataRow },
  { report }: Recognised,
): Gathered {
  const key = report.subject === 'account' ? day : `${day} ${fold(title)}`
  const event = events.get(key) ?? { day, title, row: row.number, persons: new Set(), sums: new Map() }
  events.set(key, event)
  return event
}

/** Who stood in the waiting room has another row for what they attended, if they were let in. */
function isWaiting(row: DataRow, cells: CellsByRole): boolean {
  return /^(?:yes|oui|ja|s[íi]|sim|はい)$/i.test(cells.text(row, 'waiting') ?? '')
}

/** Who registered and did not come has dashes for hours. */
function stayedAway(row: DataRow, cells: CellsByRole): boolean {
  return /^-+$/.test(cells.text(row, 'date') ?? '')
}

/** Where no column has days, the file as a whole is without one: that is said before it is read. */
function noteMissingDay(match: Recognised, row: DataRow, cells: CellsByRole, { log }: TableContext): void {
  if (cells.column('date') === undefined) return
  log.add('date-missing', 'warning', { table: match.table.name, row: row.number, column: cells.header('date') })
}
