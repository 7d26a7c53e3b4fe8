import type { IsoDate } from '../date.ts'
import { type Observation, subjectKey } from '../observation.ts'
import type {
  ImportPlan,
  PlannedAccount,
  PlannedFile,
  PlannedPost,
  PlannedValue,
  ReadExport,
  Stored,
  StoredLookup,
  UndecidedValue,
} from './import-plan.ts'

/** The account chosen for each table of each file; null where nobody has said yet. */
export type ChosenAccounts = readonly (readonly (PlannedAccount | null)[])[]

/**
 * Decides what importing these files would do. Where several speak of the same place the latest export wins, and
 * each place is planned once; values for a lifetime are kept apart by the day of their export. Tables without an
 * account are left out. `known` are the numbers of the files that were imported before: they say nothing new.
 */
export function planImport(
  reads: readonly ReadExport[],
  accounts: ChosenAccounts,
  stored: StoredLookup,
  importedOn: IsoDate,
  known: readonly (number | null)[] = [],
): ImportPlan {
  const order = fromEarliest(reads, known)
  const latest = latestValues(reads, accounts, order)
  const values = latest.values.map((value) =>
    decide(value, { exportedOn: reads[value.file]?.exportedOn ?? '', importNumber: known[value.file] ?? null }, stored),
  )
  const described = latestPosts(reads, accounts, order)
  const posts = described.posts
  const tallies = tally(values, posts, reads.length)
  const files = reads.map((read, file): PlannedFile => {
    const chosen = read.tables.map((_, table) => accounts[file]?.[table] ?? null)
    const all = read.tables.reduce((sum, table, at) => sum + (chosen[at] === null ? 0 : table.observations.length), 0)
    const { add, same, restate, outdated, posts } = tallies[file] ?? noTally()
    const merged = all - add - same - restate - outdated
    const changes = { added: add, same, restated: restate, outdated, merged, posts }
    return { read, accounts: chosen, changes, exportedOn: read.exportedOn }
  })
  const overtaken = { values: latest.overtaken, posts: described.overtaken }
  return { importedOn, files, values, posts, overtaken, order }
}

/**
 * Places of the files from the earliest export to the latest. Of one day, those imported before come first, in their
 * order; what is left open, the covered days decide.
 */
function fromEarliest(reads: readonly ReadExport[], known: readonly (number | null)[]): number[] {
  const keys = reads.map(({ exportedOn, period, file }, at) => {
    const order = known[at] ?? null
    const before = order === null ? 'new' : String(order).padStart(12, '0')
    return `${exportedOn}|${before}|${period?.to ?? ''}|${file.name}|${file.sha256}`
  })
  return reads.map((_, at) => at).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function latestValues(reads: readonly ReadExport[], accounts: ChosenAccounts, order: readonly number[]) {
  const byPlace = new Map<string, UndecidedValue>()
  const overtaken: UndecidedValue[] = []
  for (const file of order) {
    reads[file]?.tables.forEach(({ observations, platform }, table) => {
      const account = accounts[file]?.[table] ?? null
      if (account === null) return
      const owner = accountKey(account, platform)
      for (const observation of observations) {
        const key = placeKey(owner, observation)
        const before = byPlace.get(key)
        if (before !== undefined && before.file !== file) overtaken.push(before)
        byPlace.set(key, { file, table, account, platform, observation })
      }
    })
  }
  return { values: [...byPlace.values()].sort(byPlaceInFile), overtaken }
}

function byPlaceInFile(a: UndecidedValue, b: UndecidedValue): number {
  const { row, column } = a.observation.trace
  return a.file - b.file || a.table - b.table || row - b.observation.trace.row || column - b.observation.trace.column
}

function accountKey(account: PlannedAccount, platform: string): string {
  return account.kind === 'existing' ? `existing|${account.accountId}` : `new|${platform}|${account.name}`
}

function placeKey(owner: string, { subject, measure, grain, from, to }: Observation): string {
  return `${owner}|${measure}|${grain}|${from}|${to}|${subjectKey(subject)}`
}

interface Rank {
  readonly exportedOn: IsoDate
  /** Null for a file that is new, and so later than all. */
  readonly importNumber: number | null
}

function decide(value: UndecidedValue, rank: Rank, stored: StoredLookup): PlannedValue {
  const { account, observation } = value
  const { subject, measure, grain, from, to } = observation
  const found =
    account.kind === 'existing' ? stored(account.accountId, subjectKey(subject), measure, grain, from, to) : undefined
  if (found === undefined) return { ...value, action: 'add', before: null }
  if (found.value === observation.value) return { ...value, action: 'same', before: found.value }
  return { ...value, action: isLater(found, rank) ? 'outdated' : 'restate', before: found.value }
}

/** The latest export counts; of one day the one that was imported last. */
function isLater(stored: Stored, { exportedOn, importNumber }: Rank): boolean {
  if (stored.exportedOn !== exportedOn) return stored.exportedOn > exportedOn
  return importNumber !== null && (stored.importNumber ?? 0) > importNumber
}

function latestPosts(reads: readonly ReadExport[], accounts: ChosenAccounts, order: readonly number[]) {
  const byKey = new Map<string, PlannedPost>()
  const overtaken: PlannedPost[] = []
  for (const file of order) {
    reads[file]?.tables.forEach(({ posts, platform }, table) => {
      const account = accounts[file]?.[table] ?? null
      if (account === null) return
      for (const post of posts) {
        const key = `${accountKey(account, platform)}|${post.key}`
        const before = byKey.get(key)
        if (before !== undefined && before.file !== file) overtaken.push(before)
        byKey.set(key, { file, account, platform, post })
      }
    })
  }
  return { posts: [...byKey.values()], overtaken }
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
