import { Refusal } from '../../../contract/reply.ts'
import type { SupplementTrialView, SupplementView } from '../../../contract/supplement-views.ts'
import type { ImportPreview } from '../../../contract/views.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import type { ReadTable } from '../../../core/import/import-plan.ts'
import { type Recognised, recognise } from '../../../core/import/recognise.ts'
import { describeColumns } from '../../../core/import/supplement/describe-supplement.ts'
import { keyOf, type Supplement, type SupplementColumn } from '../../../core/import/supplement/supplement.ts'
import { columnsLeft } from '../../../core/import/supplement/supplemented.ts'
import { supplementFaults, trySupplement } from '../../../core/import/supplement/try-supplement.ts'
import type { Backend, OpenFile } from '../backend.ts'
import type { Author } from '../database/changes/change-record.ts'
import { ownMeasuresInUse } from '../database/imports/own-measures.ts'
import type { HeldPlan } from './held-plan.ts'
import { fileOfPlan, readAgain, wishOf } from './read-again.ts'
import { keepSupplement } from './table-templates.ts'
import { heldPlan } from './waiting-plans.ts'

export interface ReportPlace {
  readonly planId: string
  readonly file: number
  readonly table: number
  readonly report: string
}

/** A table that a source reads, column by column, with what it leaves. What names persons is not shown. */
export function showColumns(backend: Backend, { db }: OpenFile, place: ReportPlace): SupplementView {
  const { file, match, read } = found(heldPlan(backend, place.planId), place)
  const { planId, file: at, table, report } = place
  return {
    ...{ planId, file: at, table, report },
    fileName: file.identity.name,
    name: match.table.name,
    source: match.source.id,
    columns: describeColumns(match, read.platform, ownMeasuresInUse(db)),
    added: read.supplement?.columns ?? [],
  }
}

export function tryColumns(
  backend: Backend,
  place: ReportPlace,
  columns: readonly SupplementColumn[],
): SupplementTrialView {
  const held = heldPlan(backend, place.planId)
  const { file, match } = found(held, place)
  return trySupplement(file, match, columns, wishOf(held, place.file))
}

/** Keeps the columns where they have a name, and has the plan read the table with them; null reads it without any. */
export function addColumns(
  backend: Backend,
  open: OpenFile,
  author: Author,
  { columns, name, ...place }: ReportPlace & AddedColumns,
): ImportPreview {
  const held = heldPlan(backend, place.planId)
  const { file, match } = found(held, place)
  const supplement =
    columns === null
      ? null
      : { source: match.source.id, report: match.report.id, columns: refuseFaulty(match, columns) }
  const headers = columnsLeft(match).map(({ header }) => header)
  if (supplement !== null && name !== null) keepSupplement(open, author, { name, supplement, headers })
  const supplements = new Map<string, Supplement | null>([
    ...(held.supplements[place.file] ?? []),
    [keyOf(place.table, place.report), supplement],
  ])
  return readAgain(backend, open, held, { at: place.file, file }, { supplements })
}

export interface AddedColumns {
  readonly columns: readonly SupplementColumn[] | null
  /** The name under which they are kept for the next time; null keeps none. */
  readonly name: string | null
}

function refuseFaulty(match: Recognised, columns: readonly SupplementColumn[]): readonly SupplementColumn[] {
  const left = new Set(columnsLeft(match).map(({ header }) => header))
  const isElsewhere = columns.some(({ header }) => !left.has(header))
  if (isElsewhere || supplementFaults(match, columns).length > 0) throw new Refusal('mapping-incomplete')
  return columns
}

/** The table as its source alone reads it, and as the plan does. */
function found(held: HeldPlan, place: ReportPlace): { file: ExportFile; match: Recognised; read: ReadTable } {
  const file = fileOfPlan(held, place.file)
  const isIt = (index: number, report: string) => index === place.table && report === place.report
  const match = recognise(file).find((one) => isIt(one.table.index, one.report.id))
  const read = held.reads[place.file]?.tables.find((one) => isIt(one.index, one.report) && one.mapping === undefined)
  if (match === undefined || read === undefined) throw new Refusal('not-found')
  return { file, match, read }
}
