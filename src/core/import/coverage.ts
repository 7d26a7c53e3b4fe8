import type { IsoDate } from '../date.ts'
import type { MeasureId } from '../measure.ts'
import type { Period } from '../period.ts'
import { hasEveryDay, type Platform } from '../platform.ts'
import { between, daysOfRange, rangesOfDays } from './day-ranges.ts'
import type { PlannedAccount, PlannedFile, ReadTable } from './import-plan.ts'

/** Which days the files of a heap cover, by account and measure. */
export interface AccountCoverage {
  /** Null where nobody has said yet whose the tables are: they are grouped by the name to offer. */
  readonly account: PlannedAccount | null
  readonly platform: Platform
  readonly hint: string | null
  /** The tables of the heap that belong here, by the places of the preview: one answer may serve them all. */
  readonly tables: readonly { readonly file: number; readonly table: number }[]
  readonly measures: readonly MeasureCoverage[]
}

/** Days as ranges, ascending and apart. */
export interface MeasureCoverage {
  readonly measure: MeasureId
  /** Of the account as a whole by its days; of its posts from the first to the last publication, without gaps. */
  readonly subject: 'account' | 'post'
  readonly covered: readonly Period[]
  /** Between the first and the last day of heap and store, what neither covers; none where days come only with people. */
  readonly gaps: readonly Period[]
  /** Covered by more than one file of the heap. */
  readonly overlaps: readonly Overlap[]
  /** Days of the account that are stored already. */
  readonly stored: readonly Period[]
  /** Covered by the heap and stored already: these days may be restated. */
  readonly again: readonly Period[]
}

export interface Overlap extends Period {
  /** Places of the files in the preview. */
  readonly files: readonly number[]
}

/** The days stored for a measure of an account. */
export type StoredDays = (accountId: string, measure: MeasureId, subject: 'account' | 'post') => readonly Period[]

/** The calendar of a heap. Tables without any value belong to nobody. */
export function coverageOf(files: readonly PlannedFile[], stored: StoredDays): AccountCoverage[] {
  const groups = new Map<string, Group>()
  for (const [file, { read, accounts }] of files.entries())
    for (const [table, content] of read.tables.entries()) {
      if (content.observations === 0) continue
      const group = groupFor(groups, accounts[table] ?? null, content)
      group.tables.push({ file, table })
      addDaysOf(content, file, group.days)
    }
  return [...groups.values()].map(({ days, ...group }) => ({
    ...group,
    measures: [...days.values()].map((one) => measureCoverage(one, group, stored)),
  }))
}

interface Group extends Omit<AccountCoverage, 'tables' | 'measures'> {
  readonly tables: { readonly file: number; readonly table: number }[]
  readonly days: Map<string, MeasureDays>
}

interface MeasureDays extends Pick<MeasureCoverage, 'measure' | 'subject'> {
  /** By day the places of the files that speak of it, ascending. */
  readonly files: Map<IsoDate, number[]>
}

function groupFor(
  groups: Map<string, Group>,
  account: PlannedAccount | null,
  { platform, accountHint }: ReadTable,
): Group {
  const hint = account === null ? accountHint : null
  const owner = account?.kind === 'existing' ? account.accountId : (account?.name ?? hint ?? '')
  const key = `${platform}|${account?.kind ?? 'nobody'}|${owner}`
  const group = groups.get(key) ?? { account, platform, hint, tables: [], days: new Map<string, MeasureDays>() }
  groups.set(key, group)
  return group
}

function addDaysOf({ summary, columns }: ReadTable, file: number, days: Group['days']): void {
  for (const [measure, told] of summary.days) addDaysTo(days, measure, 'account', told, file)
  if (summary.published === null) return
  const published = daysOfRange(summary.published)
  for (const { measure } of columns) if (measure !== null) addDaysTo(days, measure, 'post', published, file)
}

function addDaysTo(
  days: Group['days'],
  measure: MeasureId,
  subject: 'account' | 'post',
  told: Iterable<IsoDate>,
  file: number,
): void {
  const key = `${subject} ${measure}`
  const known = days.get(key) ?? { measure, subject, files: new Map<IsoDate, number[]>() }
  days.set(key, known)
  for (const day of told) {
    const files = known.files.get(day)
    if (files === undefined) known.files.set(day, [file])
    else if (files.at(-1) !== file) files.push(file)
  }
}

function measureCoverage(
  { measure, subject, files }: MeasureDays,
  { account, platform }: Pick<Group, 'account' | 'platform'>,
  lookUp: StoredDays,
): MeasureCoverage {
  const stored = account?.kind === 'existing' ? lookUp(account.accountId, measure, subject) : []
  const before = new Set(stored.flatMap(daysOfRange))
  return {
    measure,
    subject,
    covered: rangesOfDays(files.keys()),
    gaps: subject === 'post' || !hasEveryDay(platform) ? [] : between(rangesOfDays([...files.keys(), ...before])),
    overlaps: overlapsOf(files),
    stored,
    again: rangesOfDays([...files.keys()].filter((day) => before.has(day))),
  }
}

/** Days one after the other with the same files are one overlap. */
function overlapsOf(days: ReadonlyMap<IsoDate, readonly number[]>): Overlap[] {
  const byFiles = new Map<string, { files: readonly number[]; days: IsoDate[] }>()
  for (const [day, files] of days) {
    if (files.length < 2) continue
    const same = byFiles.get(files.join(' ')) ?? { files, days: [] }
    byFiles.set(files.join(' '), same)
    same.days.push(day)
  }
  const overlaps = [...byFiles.values()].flatMap(({ files, days: own }) =>
    rangesOfDays(own).map((range) => ({ ...range, files })),
  )
  return overlaps.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
