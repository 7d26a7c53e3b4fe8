import type { MappingTrial, RawTableView } from '../../../contract/data-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { ImportPreview } from '../../../contract/views.ts'
import type { ExportFile, RawTable } from '../../../core/import/export-file.ts'
import { interpretExport } from '../../../core/import/interpret-export.ts'
import { guessMapping } from '../../../core/import/mapping/guess-mapping.ts'
import type { Mapping } from '../../../core/import/mapping/mapping.ts'
import { faultsOf } from '../../../core/import/mapping/mapping-faults.ts'
import { datedByName } from '../../../core/import/mapping/people-count.ts'
import { sheetOf } from '../../../core/import/mapping/read-mapped.ts'
import { mappingFromTemplates } from '../../../core/import/mapping/recognise-mapped.ts'
import { tryMapping } from '../../../core/import/mapping/try-mapping.ts'
import { heldTables } from '../../../core/import/values/held-values.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { ownMeasuresInUse } from '../database/imports/own-measures.ts'
import { loadTemplates } from '../database/imports/templates.ts'
import type { HeldPlan } from './held-plan.ts'
import { fileOfPlan, readAgain, wishOf } from './read-again.ts'
import { heldPlan } from './waiting-plans.ts'

export interface TablePlace {
  readonly planId: string
  readonly file: number
  readonly table: number
}

const rowsShown = 40

/** A table that no source knows, with guesses. What names persons or what patients wrote is not shown. */
export function showTable(backend: Backend, { db }: OpenFile, place: TablePlace): RawTableView {
  const held = heldPlan(backend, place.planId)
  const { file, table } = rawTable(held, place)
  const { name: fileName } = file.identity
  const kept = mappingFromTemplates(table, loadTemplates(db))
  // A list of persons whose day nobody knows is not read by its template alone.
  const chosen = chosenMapping(held, place) ?? (kept && datedByName(kept, fileName))
  const guess = guessMapping(table, fileName, { header: chosen?.header, own: ownMeasuresInUse(db) })
  return {
    ...place,
    fileName,
    name: table.name,
    rows: Array.from(table.rows.slice(0, rowsShown), (row, at) =>
      row.map((cell, column) => (at > guess.header && guess.columns[column]?.personal === true ? null : cell)),
    ),
    allRows: table.rows.length,
    firstRow: table.firstRow,
    columns: guess.columns,
    decimal: guess.decimal,
    dateOrder: guess.dateOrder,
    mapping: chosen ?? guess.mapping,
    asFigures: guess.asFigures,
    asPeople: guess.asPeople,
  }
}

export function tryTable(backend: Backend, place: TablePlace, mapping: Mapping): MappingTrial {
  const held = heldPlan(backend, place.planId)
  const { file, table } = rawTable(held, place)
  const read = interpretExport(file, { ...wishOf(held, place.file), open: heldTables().open })
  return tryMapping(table, fitted(mapping, table), read, sheetOf(table, file))
}

/** The table joins the plan as the mapping reads it, or leaves it again; the other files stay as they are. */
export function mapTable(backend: Backend, open: OpenFile, place: TablePlace, wish: Mapping | null): ImportPreview {
  const held = heldPlan(backend, place.planId)
  const { file, table } = rawTable(held, place)
  const mapping = wish === null ? null : fitted(wish, table)
  if (mapping !== null && faultsOf(mapping, table.rows.length).length > 0) throw new Refusal('mapping-incomplete')
  const mappings = new Map([...(held.mappings[place.file] ?? []), [place.table, mapping] as const])
  return readAgain(backend, open, held, { at: place.file, file }, { mappings })
}

function rawTable(held: HeldPlan, place: TablePlace): { file: ExportFile; table: RawTable } {
  const file = fileOfPlan(held, place.file)
  const table = file.tables.find((one) => one.index === place.table)
  const tables = held.reads[place.file]?.tables ?? []
  const isKnown = tables.some((one) => one.index === place.table && one.mapping === undefined)
  if (table === undefined || isKnown) throw new Refusal('not-found')
  return { file, table }
}

function chosenMapping(held: HeldPlan, place: TablePlace): Mapping | undefined {
  return held.reads[place.file]?.tables.find((table) => table.index === place.table)?.mapping
}

/** The headers are those of the file, whatever the page sent: a template is recognised by them. */
function fitted(mapping: Mapping, table: RawTable): Mapping {
  const row = table.rows.at(mapping.header)
  if (row === undefined) return mapping
  const columns = row.map((cell, at) => ({
    header: String(cell ?? ''),
    use: mapping.columns[at]?.use ?? ({ kind: 'ignore' } as const),
  }))
  return { ...mapping, columns }
}
