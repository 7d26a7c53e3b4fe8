import type { IsoDate } from '../date.ts'
import { type Observation, subjectKey } from '../observation.ts'
import type {
  ImportPlan,
  PlannedAccount,
  PlannedFile,
  PlannedPost,
  PlannedValue,
  ReadExport,
  StoredLookup,
} from './import-plan.ts'

/** The account chosen for each table of each file; null where nobody has said yet. */
export type ChosenAccounts = readonly (readonly (PlannedAccount | null)[])[]

/**
 * Decides what importing these files would do. Where several speak of the same place the latest export wins, and
 * each place is planned once; values for a lifetime are kept apart by the day of their export. Tables without an
 * account are left out.
 */
export function planImport(
  reads: readonly ReadExport[],
  accounts: ChosenAccounts,
  stored: StoredLookup,
  importedOn: IsoDate,
): ImportPlan {
  const order = fromEarliest(reads)
  const values = latestValues(reads, accounts, order).map((value) =>
    decide(value, exportDay(reads, value.file), stored),
  )
  const posts = latestPosts(reads, accounts, order)
  const tallies = tally(values, posts, reads.length)
  const files = reads.map((read, file): PlannedFile => {
    const chosen = read.tables.map((_, table) => accounts[file]?.[table] ?? null)
    const all = read.tables.reduce((sum, table, at) => sum + (chosen[at] === null ? 0 : table.observations.length), 0)
    const { add, same, restate, outdated, posts } = tallies[file] ?? noTally()
    const merged = all - add - same - restate - outdated
    const changes = { added: add, same, restated: restate, outdated, merged, posts }
    return { read, accounts: chosen, changes, exportedOn: read.exportedOn }
  })
  return { importedOn, files, values, posts }
}

/** Places of the files from the earliest export to the latest; what the name leaves open, the covered days decide. */
function fromEarliest(reads: readonly ReadExport[]): number[] {
  const keys = reads.map(
    ({ exportedOn, period, file }) => `${exportedOn}|${period?.to ?? ''}|${file.name}|${file.sha256}`,
  )
  return reads.map((_, at) => at).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type Undecided = Omit<PlannedValue, 'action' | 'before'>

function latestValues(reads: readonly ReadExport[], accounts: ChosenAccounts, order: readonly number[]): Undecided[] {
  const byPlace = new Map<string, Undecided>()
  for (const file of order) {
    reads[file]?.tables.forEach(({ observations, platform }, table) => {
      const account = accounts[file]?.[table] ?? null
      if (account === null) return
      const owner = accountKey(account, platform)
      for (const observation of observations)
        byPlace.set(placeKey(owner, observation), { file, table, account, platform, observation })
    })
  }
  return [...byPlace.values()].sort(byPlaceInFile)
}

function byPlaceInFile(a: Undecided, b: Undecided): number {
  const { row, column } = a.observation.trace
  return a.file - b.file || a.table - b.table || row - b.observation.trace.row || column - b.observation.trace.column
}

function accountKey(account: PlannedAccount, platform: string): string {
  return account.kind === 'existing' ? `existing|${account.accountId}` : `new|${platform}|${account.name}`
}

function placeKey(owner: string, { subject, measure, grain, from, to }: Observation): string {
  return `${owner}|${measure}|${grain}|${from}|${to}|${subjectKey(subject)}`
}

function exportDay(reads: readonly ReadExport[], file: number): IsoDate {
  return reads[file]?.exportedOn ?? ''
}

function decide(value: Undecided, exportedOn: IsoDate, stored: StoredLookup): PlannedValue {
  const { account, observation } = value
  const { subject, measure, grain, from, to } = observation
  const found =
    account.kind === 'existing' ? stored(account.accountId, subjectKey(subject), measure, grain, from, to) : undefined
  if (found === undefined) return { ...value, action: 'add', before: null }
  if (found.value === observation.value) return { ...value, action: 'same', before: found.value }
  return { ...value, action: found.exportedOn > exportedOn ? 'outdated' : 'restate', before: found.value }
}

function latestPosts(reads: readonly ReadExport[], accounts: ChosenAccounts, order: readonly number[]): PlannedPost[] {
  const byKey = new Map<string, PlannedPost>()
  for (const file of order) {
    reads[file]?.tables.forEach(({ posts, platform }, table) => {
      const account = accounts[file]?.[table] ?? null
      if (account === null) return
      for (const post of posts)
        byKey.set(`${accountKey(account, platform)}|${post.key}`, { file, account, platform, post })
    })
  }
  return [...byKey.values()]
}

type Tally = Record<PlannedValue['action'] | 'posts', number>

function noTally(): Tally {
  return { add: 0, same: 0, restate: 0, outdated: 0, posts: 0 }
}

function tally(values: readonly PlannedValue[], posts: readonly PlannedPost[], files: number): Tally[] {
  const tallies = Array.from({ length: files }, noTally)
  const count = (file: number, what: keyof Tally) => {
    const own = tallies[file]
    if (own !== undefined) own[what] += 1
  }
  for (const { file, action } of values) count(file, action)
  for (const { file } of posts) count(file, 'posts')
  return tallies
}
