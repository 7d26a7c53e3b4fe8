/** A row as JSON carries it. No watched table holds bytes. */
export type Row = Readonly<Record<string, string | number | null>>

/** A row as a statement left it: null where there was or is none. */
export interface NotedRow {
  readonly table: string
  readonly old: Row | null
  readonly new: Row | null
}

/** What a whole change did to one row. Of a row that stood before and stands after, only the columns that differ. */
export interface RowChange {
  readonly table: string
  readonly key: Row
  readonly old: Row | null
  readonly new: Row | null
}

/** From what each statement did to what the change did: parts that were deleted and written again the same drop out. */
export function netChanges(noted: readonly NotedRow[], keyOf: (table: string) => readonly string[]): RowChange[] {
  const rows = new Map<string, RowChange>()
  const note = (table: string, row: Row, old: Row | null, now: Row | null) => {
    const key = keyIn(row, keyOf(table))
    const name = JSON.stringify([table, key])
    const before = rows.get(name)
    rows.set(name, { table, key, old: before === undefined ? old : before.old, new: now })
  }
  for (const { table, old, new: now } of noted) {
    const moved = old !== null && now !== null && !sameRow(keyIn(old, keyOf(table)), keyIn(now, keyOf(table)))
    if (old !== null && (now === null || moved)) note(table, old, old, null)
    if (now !== null) note(table, now, moved ? null : old, now)
  }
  return [...rows.values()].filter(({ old, new: now }) => !sameRow(old, now)).map(narrowed)
}

export function sameRow(one: Row | null, other: Row | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The other way round: what undoes a change. */
export function inverse({ table, key, old, new: now }: RowChange): RowChange {
  return { table, key, old: now, new: old }
}

function narrowed({ table, key, old, new: now }: RowChange): RowChange {
  if (old === null || now === null) return { table, key, old, new: now }
  const differing = Object.keys(now).filter((column) => old[column] !== now[column])
  return { table, key, old: only(old, differing), new: only(now, differing) }
}

function keyIn(row: Row, columns: readonly string[]): Row {
  return only(row, columns)
}

/** A row's columns by name. */
export function only(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
