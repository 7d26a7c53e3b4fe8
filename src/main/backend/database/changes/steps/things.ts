import type { Database } from 'better-sqlite3'
import type { BinKind, Named, Whereabouts } from '../../../../../core/bin.ts'
import type { Entity } from '../change-record.ts'
import { rowAt } from './restore-rows.ts'
import { only, type Row, type RowChange } from './row-change.ts'
import { referencesOf, type WatchedTable, watchedTable } from './watched-tables.ts'

/** What a person would say was changed or removed. `name`, `id`, `itself` and `within` are SQL over a row of the table. */
interface Thing {
  readonly kind: BinKind
  readonly name: string
  /** What stands in its place where names are hidden. */
  readonly pseudonym?: string
  /** Under which entity, and which id of it, a change of it is kept apart from others. */
  readonly entity: Entity
  readonly id: string
  /** By which it is found among its own kind, where that is not `id`, and what it stands in. */
  readonly itself?: string
  readonly within?: string
  /** Whatever takes this along when it goes. */
  readonly parent?: { readonly table: string; readonly column: string }
}

const statementOf = '(SELECT statement FROM main.objectives WHERE objectives.id = objective_id)'
const metricOf = '(SELECT name FROM main.metrics WHERE metrics.id = metric_id)'

/** By table; of a change that concerns several, the first gives it its name. */
const things: Readonly<Record<string, Thing>> = {
  objectives: { kind: 'objective', name: 'statement', entity: 'pillar', id: 'pillar', itself: 'id' },
  campaigns: { kind: 'campaign', name: 'name', entity: 'campaign', id: 'id' },
  stakeholders: { kind: 'stakeholder', name: 'name', pseudonym: 'pseudonym', entity: 'stakeholder', id: 'id' },
  insights: { kind: 'insight', name: 'statement', entity: 'insight', id: 'id' },
  evidence_entries: { kind: 'evidence', name: 'title', entity: 'evidence', id: 'id' },
  compliance_events: { kind: 'compliance', name: "replace(seen_at, 'T', ' ')", entity: 'compliance', id: 'id' },
  costs: { kind: 'cost', name: "coalesce(nullif(note, ''), month)", entity: 'cost', id: 'id', within: 'month' },
  notes: { kind: 'note', name: 'text', entity: 'note', id: 'id' },
  mapping_templates: { kind: 'template', name: 'name', entity: 'template', id: 'id' },
  paper_templates: { kind: 'paper-template', name: 'name', entity: 'paper-template', id: 'id' },
  definition_changes: { kind: 'definition', name: 'what', entity: 'definition', id: 'id' },
  cost_alternatives: {
    ...{ kind: 'alternative', name: 'name', entity: 'cost', id: "'alternatives of ' || objective_id" },
    ...{ itself: 'name', within: 'objective_id' },
  },
  metrics: {
    ...{ kind: 'metric', name: 'name', entity: 'pillar' },
    id: '(SELECT pillar FROM main.objectives WHERE objectives.id = objective_id)',
    ...{ itself: 'id', within: 'objective_id' },
    parent: { table: 'objectives', column: 'objective_id' },
  },
  stage_moves: {
    ...{ kind: 'move', entity: 'stakeholder', id: 'stakeholder_id', itself: 'id', within: 'stakeholder_id' },
    name: '(SELECT name FROM main.stakeholders WHERE stakeholders.id = stakeholder_id)',
    pseudonym: '(SELECT pseudonym FROM main.stakeholders WHERE stakeholders.id = stakeholder_id)',
  },
  manual_entries: {
    ...{ kind: 'value', name: metricOf, entity: 'metric', id: 'metric_id' },
    within: '(SELECT objective_id FROM main.metrics WHERE metrics.id = metric_id)',
  },
  confidences: {
    ...{ kind: 'confidence', name: statementOf, entity: 'objective', id: 'objective_id', within: 'objective_id' },
  },
  splices: {
    ...{ kind: 'splice', name: metricOf, entity: 'metric', id: 'metric_id' },
    parent: { table: 'definition_changes', column: 'change_id' },
  },
  evidence_attachments: {
    ...{ kind: 'attachment', entity: 'evidence', id: 'entry_id' },
    name: '(SELECT name FROM main.attachments WHERE attachments.id = attachment_id)',
  },
}

export function thingOf(table: string): Thing | undefined {
  return things[table]
}

/** Something written down that a change touched, with its whole row, as it stands or as it stood before it went. */
export interface TouchedThing {
  readonly table: WatchedTable
  readonly thing: Thing
  readonly change: RowChange
  readonly row: Row
}

export function touchedThings(db: Database, rows: readonly RowChange[]): TouchedThing[] {
  return Object.entries(things).flatMap(([name, thing]) => {
    const table = watchedTable(db, name)
    return rows
      .filter((change) => change.table === name)
      .map((change) => ({ table, thing, change, row: rowAt(db, table, change.key) ?? change.old ?? change.new ?? {} }))
  })
}

export function goes({ table: { gone }, change: { old, new: now } }: TouchedThing): boolean {
  if (now === null) return true
  return gone !== null && old !== null && old[gone] === null && now[gone] !== null && now[gone] !== undefined
}

export function comes({ table: { gone }, change: { old, new: now } }: TouchedThing): boolean {
  if (old === null) return true
  return gone !== null && now !== null && now[gone] === null && old[gone] !== null && old[gone] !== undefined
}

/** What a change was about, where that is one thing: what came or went before what was only touched. */
export function subjectOf(db: Database, rows: readonly RowChange[]): Named | null {
  const touched = touchedThings(db, [...rows, ...ownersOf(db, rows)])
  const first = touched.filter(({ table }) => table.name === touched[0]?.table.name)
  const moved = first.filter((one) => goes(one) || comes(one))
  const named = moved.length === 1 ? moved : first
  const [only] = named
  return only !== undefined && named.length === 1 ? namesOf(db, only) : null
}

export function nameOf(db: Database, { thing, table, row }: Pick<TouchedThing, 'thing' | 'table' | 'row'>): string {
  return String(computed(db, table, row, thing.name) ?? '')
}

export function namesOf(db: Database, one: Pick<TouchedThing, 'thing' | 'table' | 'row'>): Named {
  const { pseudonym } = one.thing
  const name = nameOf(db, one)
  return { name, pseudonym: pseudonym === undefined ? name : String(computed(db, one.table, one.row, pseudonym) ?? '') }
}

/** Where the first thing that a change touched is found. */
export function whereaboutsOf(db: Database, rows: readonly RowChange[]): Whereabouts | null {
  const [first] = touchedThings(db, [...rows, ...ownersOf(db, rows)])
  if (first === undefined) return null
  const { table, row, thing } = first
  const { kind, id, itself = id, within } = thing
  return {
    kind,
    id: String(computed(db, table, row, itself) ?? ''),
    within: within === undefined ? null : String(computed(db, table, row, within) ?? ''),
  }
}

/** The entity and id whose stale pages a change of this thing must refuse. */
export function concernOf(
  db: Database,
  { thing, table, row }: Pick<TouchedThing, 'thing' | 'table' | 'row'>,
): { readonly entity: Entity; readonly entityId: string } {
  return { entity: thing.entity, entityId: String(computed(db, table, row, thing.id) ?? '') }
}

function computed(db: Database, table: WatchedTable, row: Row, sql: string): unknown {
  const columns = table.columns.map((column) => `@${column} AS "${column}"`).join(', ')
  return db.prepare<[Row], unknown>(`SELECT ${sql} FROM (SELECT ${columns})`).pluck().get(only(row, table.columns))
}

/** A decision belongs to its insight, a lock to its objective: what a row's key names. */
function ownersOf(db: Database, rows: readonly RowChange[]): RowChange[] {
  const owners = rows
    .filter(({ table }) => things[table] === undefined)
    .flatMap(({ table, key }) =>
      referencesOf(db, table)
        .filter((one) => key[one.from] !== undefined && things[one.table] !== undefined)
        .map((one) => ({ table: one.table, key: { [one.to]: key[one.from] ?? null } })),
    )
    .filter((owner) => !rows.some((row) => isSame(row, owner)))
  return owners
    .filter((owner, place) => owners.findIndex((other) => isSame(other, owner)) === place)
    .map((owner) => ({ ...owner, old: {}, new: {} }))
}

function isSame(one: Pick<RowChange, 'table' | 'key'>, other: Pick<RowChange, 'table' | 'key'>): boolean {
  return one.table === other.table && JSON.stringify(one.key) === JSON.stringify(other.key)
}
