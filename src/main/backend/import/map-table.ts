import type { MappingTrial, RawTableView } from '../../../contract/data-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { ImportPreview } from '../../../contract/views.ts'
import { chooseAccounts } from '../../../core/import/choose-accounts.ts'
import type { ExportFile, RawTable } from '../../../core/import/export-file.ts'
import { interpretExport, type ReadingWish } from '../../../core/import/interpret-export.ts'
import { guessMapping } from '../../../core/import/mapping/guess-mapping.ts'
import type { Mapping } from '../../../core/import/mapping/mapping.ts'
import { faultsOf } from '../../../core/import/mapping/mapping-faults.ts'
import { readMapped } from '../../../core/import/mapping/read-mapped.ts'
import { tryMapping } from '../../../core/import/mapping/try-mapping.ts'
import { heldTables } from '../../../core/import/values/held-values.ts'
import type { OpenTable } from '../../../core/import/values/table-values.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { everyAccount } from '../database/accounts.ts'
import { loadTemplates } from '../database/templates.ts'
import type { HeldPlan } from './held-plan.ts'
import { previewOf, replan } from './preview-import.ts'
import { takeApart } from './read-files.ts'
import { heldPlan } from './waiting-plans.ts'

export interface TablePlace {
  readonly planId: string
  readonly file: number
  readonly table: number
}

const rowsShown = 40

/** A table that no source knows, with guesses. What names persons or what patients wrote is not shown. */
export function showTable(backend: Backend, place: TablePlace): RawTableView {
  const held = heldPlan(backend, place.planId)
  const { file, table } = rawTable(held, place)
  const chosen = chosenMapping(held, place)
  const guess = guessMapping(table, file.identity.name, chosen?.header)
  return {
    ...place,
    fileName: file.identity.name,
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
  }
}

export function tryTable(backend: Backend, place: TablePlace, mapping: Mapping): MappingTrial {
  const held = heldPlan(backend, place.planId)
  const { file, table } = rawTable(held, place)
  return tryMapping(table, fitted(mapping, table), interpretExport(file, wishFor(held, place, heldTables().open)))
}

/** The table joins the plan as the mapping reads it, or leaves it again; the other files stay as they are. */
export function mapTable(backend: Backend, { db }: OpenFile, place: TablePlace, wish: Mapping | null): ImportPreview {
  const held = heldPlan(backend, place.planId)
  const { file, table } = rawTable(held, place)
  const mapping = wish === null ? null : fitted(wish, table)
  if (mapping !== null && faultsOf(mapping, table.rows.length).length > 0) throw new Refusal('mapping-incomplete')
  const mappings = new Map([...(held.mappings[place.file] ?? []), [place.table, mapping] as const])
  const templates = loadTemplates(db)
  const { read, unread } = held.heap.read(place.file, (open) =>
    readMapped(interpretExport(file, wishFor(held, place, open)), file, { mappings, templates, open }),
  )
  const put = <Part>(parts: readonly Part[], part: Part) => parts.map((one, at) => (at === place.file ? part : one))
  const before = held.reads[place.file]?.tables ?? []
  const guessed = chooseAccounts(read, everyAccount(db))
  const accounts = read.tables.map(({ index, platform }, at) => {
    const old = before.findIndex((one) => one.index === index && one.platform === platform)
    return held.accounts[place.file]?.[old] ?? guessed[at] ?? null
  })
  const files = {
    ...held,
    reads: put(held.reads, read),
    unread: put(held.unread, unread),
    mappings: put(held.mappings, mappings),
  }
  const changed = replan(db, files, put(held.accounts, accounts), held.plan.importedOn)
  backend.plans.set(held.id, changed)
  return previewOf(db, changed)
}

/** The file is read again as it was read for the plan. */
function wishFor({ plan, reads }: HeldPlan, { file }: TablePlace, open: OpenTable): ReadingWish {
  return { importedOn: plan.importedOn, open, exportedOn: reads[file]?.exportedOn }
}

/** The file is taken apart again: a plan of many files does not hold their cells. */
function rawTable(held: HeldPlan, place: TablePlace): { file: ExportFile; table: RawTable } {
  const read = held.reads[place.file]
  const content = held.contents[place.file]
  if (read === undefined || content === undefined) throw new Refusal('not-found')
  const parts = takeApart(content, read.file.name)
  const file = parts.find((part) => part.file.identity.sha256 === read.file.sha256)?.file
  const table = file?.tables.find((one) => one.index === place.table)
  const mapped = read.tables.some((one) => one.index === place.table && one.mapping === undefined)
  if (file === undefined || table === undefined || mapped) throw new Refusal('not-found')
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
