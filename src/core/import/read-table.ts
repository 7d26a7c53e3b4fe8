import type { IsoDate } from '../date.ts'
import { measures } from '../measure.ts'
import type { Observation, Post, Subject } from '../observation.ts'
import { subjectKey } from '../observation.ts'
import type { Period } from '../period.ts'
import type { Platform } from '../platform.ts'
import type { DateOrder, Role } from '../sources/source.ts'
import type { Cell } from './export-file.ts'
import type { ReadTable } from './import-plan.ts'
import type { LocatedColumn } from './locate-columns.ts'
import { identifyPost } from './post-identity.ts'
import type { ProblemLog } from './problem-log.ts'
import { readDate } from './read-date.ts'
import { type Figure, figuresOf, readFigure, sumColumns } from './read-figure.ts'
import type { DecimalSign } from './read-number.ts'
import type { Recognised } from './recognise.ts'

/** What is known before the rows of a table are read. */
export interface TableContext {
  readonly decimal: DecimalSign
  readonly dateOrder: DateOrder
  /** The days covered, for values of a chosen window; null where nothing tells. */
  readonly window: Period | null
  /** The day on which lifetime values were true. */
  readonly exportedOn: IsoDate
  readonly platform: Platform
  readonly account: { readonly name: string | null; readonly platformId: string | null }
  readonly accountHint: string | null
  readonly log: ProblemLog
}

/** A row with its number as a person counts it. */
export interface DataRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

type Outcome = 'observed' | 'merged' | 'rejected' | 'blank'

/** Reads the rows of a table into observations; each row has exactly one outcome. */
export function readTable(
  match: Recognised,
  rows: readonly DataRow[],
  totals: readonly DataRow[],
  context: TableContext,
): ReadTable {
  const reader = new RowReader(match, context)
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  for (const row of rows) tally[reader.read(row)] += 1
  const days = reader.observations.filter((one) => one.grain === 'day').map((one) => one.to)
  return {
    name: match.table.name,
    index: match.table.index,
    report: match.report.id,
    platform: context.platform,
    accountName: context.account.name,
    accountPlatformId: context.account.platformId,
    accountHint: context.accountHint,
    period: days.length > 0 ? rangeOf(days) : context.window,
    tally: { rows: rows.length, ...tally },
    columns: sumColumns(match, rows, totals, context.decimal),
    posts: [...reader.posts.values()],
    observations: reader.observations,
  }
}

export function rangeOf(days: readonly IsoDate[]): Period {
  let from = days[0] ?? ''
  let to = from
  for (const day of days) {
    if (day < from) from = day
    if (day > to) to = day
  }
  return { from, to }
}

class RowReader {
  readonly observations: Observation[] = []
  readonly posts = new Map<string, Post>()
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #figures: readonly Figure[]
  readonly #columns: ReadonlyMap<Role, readonly LocatedColumn[]>
  /** Values seen so far by what they are about, so that a repeated row is folded into the first. */
  readonly #seen = new Map<string, Map<string, number>>()

  constructor(match: Recognised, context: TableContext) {
    this.#match = match
    this.#context = context
    this.#figures = figuresOf(match)
    const columns = new Map<Role, LocatedColumn[]>()
    for (const located of match.columns) {
      if (located.column !== null)
        columns.set(located.column.role, [...(columns.get(located.column.role) ?? []), located])
    }
    this.#columns = columns
  }

  read(row: DataRow): Outcome {
    const values = this.#values(row)
    if (values === 'unreadable') return 'rejected'
    if (values.length === 0 || this.#match.report.subject === 'nothing') return 'blank'
    const time = this.#time(row)
    const subject = this.#subject(row)
    if (time === undefined || subject === undefined) return 'rejected'
    return this.#observe(row, subject, time, values)
  }

  #values(row: DataRow): { figure: Figure; value: number }[] | 'unreadable' {
    const values: { figure: Figure; value: number }[] = []
    let unreadable = false
    for (const figure of this.#figures) {
      const cell = row.cells[figure.index] ?? null
      const read = readFigure(cell, figure, this.#context.decimal)
      if (read.kind === 'value') {
        values.push({ figure, value: read.value })
        if (read.value < 0 && !mayBeNegative(figure.measure))
          this.#report('negative-count', 'notice', row, figure.header, cell)
      } else if (read.kind === 'bound') this.#report('number-bound', 'notice', row, figure.header, cell)
      else if (read.kind === 'unreadable') {
        unreadable = true
        this.#report('number-unreadable', 'warning', row, figure.header, cell)
      }
    }
    return unreadable && values.length === 0 ? 'unreadable' : values
  }

  #time(row: DataRow): Pick<Observation, 'grain' | 'from' | 'to'> | undefined {
    const { report } = this.#match
    const { window, exportedOn, dateOrder } = this.#context
    const scope = this.#columns.get('scope')?.[0]
    const day = scope === undefined ? undefined : readDate(row.cells[scope.index] ?? null, dateOrder)
    if (day !== undefined) return { grain: 'day', from: day, to: day }
    if (report.grain === 'day') return this.#day(row)
    if (report.grain === 'period' && window !== null) return { grain: 'period', from: window.from, to: window.to }
    return { grain: 'lifetime', from: '', to: exportedOn }
  }

  #day(row: DataRow): Pick<Observation, 'grain' | 'from' | 'to'> | undefined {
    const column = this.#columns.get('date')?.[0]
    const cell = column === undefined ? null : (row.cells[column.index] ?? null)
    const day = readDate(cell, this.#context.dateOrder)
    if (day !== undefined) return { grain: 'day', from: day, to: day }
    const missing = cell === null || String(cell).trim() === ''
    this.#report(missing ? 'date-missing' : 'date-unreadable', 'warning', row, column?.header ?? '', cell)
    return undefined
  }

  #subject(row: DataRow): Subject | undefined {
    const { report } = this.#match
    if (report.subject === 'account') return { kind: 'account' }
    if (report.subject === 'post') return this.#post(row)
    const column = this.#columns.get('segment')?.[0]
    const key = column === undefined ? null : this.#text(row, 'segment')
    if (column === undefined || key === null) {
      this.#report('id-missing', 'warning', row, column?.header ?? '', null)
      return undefined
    }
    return { kind: 'segment', dimension: column.column?.dimension ?? '', key }
  }

  #post(row: DataRow): Subject | undefined {
    const quirks = this.#match.report.quirks ?? {}
    const column = this.#columns.get('post-id')?.[0]
    const cell = column === undefined ? null : (row.cells[column.index] ?? null)
    const link = this.#text(row, 'link')
    const identity = identifyPost({ id: cell, link, remark: this.#text(row, 'remark') }, quirks)
    if (identity?.damaged !== false && cell !== null)
      this.#report('id-damaged', 'warning', row, column?.header ?? '', cell)
    if (identity?.remarked === true) this.#report('platform-error-row', 'notice', row, '', this.#text(row, 'remark'))
    if (identity === undefined) {
      this.#report('id-missing', 'warning', row, column?.header ?? '', cell)
      return undefined
    }
    if (!this.posts.has(identity.key))
      this.posts.set(identity.key, this.#describePost(row, identity.key, identity.platformId, link))
    return { kind: 'post', key: identity.key }
  }

  #describePost(row: DataRow, key: string, platformId: string | null, link: string | null): Post {
    const prefix = this.#match.report.quirks?.linkFromId
    const published = this.#columns.get('published')?.[0]
    return {
      key,
      platformId,
      link: link ?? (prefix === undefined ? null : `${prefix}${key}`),
      publishedOn:
        published === undefined
          ? null
          : (readDate(row.cells[published.index] ?? null, this.#context.dateOrder) ?? null),
      title: this.#text(row, 'title') ?? '',
      kind: this.#text(row, 'post-kind'),
      campaignName: this.#text(row, 'campaign'),
    }
  }

  /** The first filled cell among the columns with this role. */
  #text(row: DataRow, role: Role): string | null {
    for (const { index } of this.#columns.get(role) ?? []) {
      const text = String(row.cells[index] ?? '').trim()
      if (text !== '') return text
    }
    return null
  }

  #observe(
    row: DataRow,
    subject: Subject,
    time: Pick<Observation, 'grain' | 'from' | 'to'>,
    values: readonly { figure: Figure; value: number }[],
  ): Outcome {
    const key = `${subjectKey(subject)}|${time.grain}|${time.to}`
    const seen = this.#seen.get(key)
    const known = seen ?? new Map<string, number>()
    this.#seen.set(key, known)
    for (const { figure, value } of values) {
      const before = known.get(figure.measure)
      if (before !== undefined) {
        if (before !== value) this.#report('duplicate-row', 'warning', row, figure.header, value)
        continue
      }
      known.set(figure.measure, value)
      const trace = { table: this.#match.table.index, row: row.number, column: figure.index + 1 }
      this.observations.push({ subject, measure: figure.measure, ...time, value, trace })
    }
    return seen === undefined ? 'observed' : 'merged'
  }

  #report(
    code: Parameters<ProblemLog['add']>[0],
    severity: Parameters<ProblemLog['add']>[1],
    row: DataRow,
    column: string,
    cell: Cell,
  ): void {
    const place = { table: this.#match.table.name, row: row.number, ...(column === '' ? {} : { column }) }
    this.#context.log.add(code, severity, place, { text: String(cell ?? '').slice(0, 80) })
  }
}

/** Undone reactions make a day negative; a count of views or impressions never is. */
function mayBeNegative(measure: Figure['measure']): boolean {
  return measure === 'net-follows' || measure.startsWith('follows') || measures[measure].basis === 'ratio'
}
