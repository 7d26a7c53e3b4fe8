import type { Database } from 'better-sqlite3'
import { type Failure, Refusal } from '../../contract/reply.ts'
import type { PaperKind } from '../../contract/views.ts'
import type { Facts } from '../../core/facts.ts'
import { Discards } from './discards.ts'
import type { HeldPlan } from './import/held-plan.ts'
import type { Surroundings } from './ports.ts'

/** The state of the backend: the open workspace, the plans that wait for a decision, and what was written last. */
export interface Backend {
  readonly surroundings: Surroundings
  open: OpenFile | null
  /** Why the workspace named at the start could not be opened, until another one is. */
  refused: Failure | null
  readonly plans: Map<string, HeldPlan>
  readonly discards: Discards
  /** Set while a change pauses between its steps; it ends with the change. */
  writing: Promise<void> | null
  readonly written: Map<PaperKind, string>
}

export interface OpenFile {
  readonly path: string
  readonly db: Database
  /** Facts as of a revision: they are loaded once a change, not once a page. */
  facts: { readonly revision: number; readonly facts: Facts } | null
}

export function createBackend(surroundings: Surroundings, discards: Discards = new Discards()): Backend {
  return { surroundings, open: null, refused: null, plans: new Map(), discards, writing: null, written: new Map() }
}

/** The open workspace, or the refusal that every route gives without one. */
export function openFile(backend: Backend): OpenFile {
  if (backend.open === null) throw new Refusal('workspace-none')
  return backend.open
}
