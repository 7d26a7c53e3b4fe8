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

/** What one event has gathered. The persons live here only while their rows are read. */
interface Gathered {
  readonly row: number
  readonly persons: Set<string>
  readonly sums: Map<MeasureId, { value: number; row: number; figure: Figure }>
}

/** Counts each person once for each event, however often they connected, and adds up their figures. */
export function countPeople(match: Recognised, rows: readonly DataRow[], context: TableContext): CountedRows {
  const cells = new CellsByRole(match.columns)
  const figures = figuresOf(match)
  const dayOf = (row: DataRow) => readDate(cells.cell(row, 'date'), context.dateOrder)
  const eventDay = eventDays(rows.flatMap((row) => dayOf(row) ?? []))
  const personOf = personFinder(rows, cells)
  const events = new Map<IsoDate, Gathered>()
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  for (const row of rows) {
    const day = dayOf(row)
    const person = personOf(row)
    if (person === null || day === undefined) {
      const due = day === undefined && !stayedAway(row, cells)
      if (due) noteMissingDay(match, row, cells, context)
      tally[uncounted(person, due)] += 1
      continue
    }
    const event = eventOn(eventDay(day), row, events)
    tally[event.persons.has(person) ? 'merged' : 'observed'] += 1
    event.persons.add(person)
    for (const figure of figures) addUp(event, figure, row, context)
  }
  return { tally, ...described(events, match, cells, context) }
}

function uncounted(person: string | null, due: boolean): 'rejected' | 'blank' {
  return due && person !== null ? 'rejected' : 'blank'
}

function described(events: Map<IsoDate, Gathered>, match: Recognised, cells: CellsByRole, context: TableContext) {
  const tables = [...events].map(([day, event]) => describe(match, cells, context, day, event))
  return { observations: tables.flatMap((one) => one.observations), posts: tables.map((one) => one.post) }
}

function addUp({ sums }: Gathered, figure: Figure, row: DataRow, context: TableContext): void {
  const read = readFigure(row.cells[figure.index] ?? null, figure, context.decimal)
  if (read.kind !== 'value') return
  const before = sums.get(figure.measure)
  const value = (before?.value ?? 0) + read.value
  sums.set(figure.measure, { value, row: before?.row ?? row.number, figure })
}

/** People with one address are one; a connection without an address belongs to the address that its name has elsewhere. */
function personFinder(rows: readonly DataRow[], cells: CellsByRole): (row: DataRow) => string | null {
  const named = (row: DataRow) =>
    cells.columns('person').flatMap(({ index }) => {
      const text = fold(String(row.cells[index] ?? ''))
      return text === '' ? [] : [originalName(text)]
    })
  const addresses = new Map<string, string>()
  for (const row of rows) {
    const words = named(row)
    const address = words.find((word) => word.includes('@'))
    if (address !== undefined) for (const word of words) if (!addresses.has(word)) addresses.set(word, address)
  }
  return (row) => {
    const words = named(row)
    const known = words.find((word) => word.includes('@')) ?? words[0]
    return known === undefined ? null : (addresses.get(known) ?? known)
  }
}

const standing = /^(?:guest|invit|host|co-?host|me$|moi$|extern|unverified|non v[ée]rifi|gast|anonym)/

/** Who changes their name in a meeting is shown as `New name (original name)`, a visitor as `Name (Guest)`. */
function originalName(text: string): string {
  const [, shown = text, original] = /^(.*)\(([^()]+)\)$/.exec(text) ?? []
  return (original === undefined || standing.test(original) ? shown : original).trim()
}

/** A meeting that goes on after midnight is one meeting; connections of other days belong to other meetings. */
function eventDays(days: readonly IsoDate[]): (day: IsoDate) => IsoDate {
  const sorted = [...days].sort()
  const first = sorted[0] ?? ''
  const overnight = sorted.length > 0 && (sorted.at(-1) ?? '') <= addDays(first, 1)
  return (day) => (overnight ? first : day)
}

function describe(
  match: Recognised,
  cells: CellsByRole,
  { event }: TableContext,
  day: IsoDate,
  { row, persons, sums }: Gathered,
): { post: Post; observations: Observation[] } {
  const title = event?.title ?? match.table.name
  const key = `${day} ${event?.id ?? fold(title)}`
  const post: Post = {
    key,
    platformId: event?.id ?? null,
    link: null,
    publishedOn: day,
    title,
    kind: null,
    campaignName: null,
  }
  const observe = (measure: MeasureId, value: number, row: number, index: number): Observation => ({
    subject: { kind: 'post', key },
    measure,
    grain: 'day',
    from: day,
    to: day,
    value,
    trace: { table: match.table.index, row, column: index + 1 },
  })
  const added = [...sums.values()].map((sum) => observe(sum.figure.measure, sum.value, sum.row, sum.figure.index))
  return {
    post,
    observations: [observe('attendees', persons.size, row, cells.column('person')?.index ?? 0), ...added],
  }
}

function eventOn(day: IsoDate, row: DataRow, events: Map<IsoDate, Gathered>): Gathered {
  const event = events.get(day) ?? { row: row.number, persons: new Set(), sums: new Map() }
  events.set(day, event)
  return event
}

/** Who registered and did not come has dashes for hours. */
function stayedAway(row: DataRow, cells: CellsByRole): boolean {
  return /^-+$/.test(cells.text(row, 'date') ?? '')
}

function noteMissingDay(match: Recognised, row: DataRow, cells: CellsByRole, { log }: TableContext): void {
  log.add('date-missing', 'warning', { table: match.table.name, row: row.number, column: cells.header('date') })
}
