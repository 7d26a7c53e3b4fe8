import { Refusal } from '../../../contract/reply.ts'
import type { ImportPreview } from '../../../contract/views.ts'
import { chooseAccounts } from '../../../core/import/choose-accounts.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import { interpretExport, type ReadingWish } from '../../../core/import/interpret-export.ts'
import type { Mapping } from '../../../core/import/mapping/mapping.ts'
import { OwnSpelling, ownMeasuresOf } from '../../../core/import/mapping/own-spelling.ts'
import { readMapped } from '../../../core/import/mapping/read-mapped.ts'
import type { Supplement } from '../../../core/import/supplement/supplement.ts'
import { warnedOfOther } from '../../../core/import/supplement/taken-otherwise.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { everyAccount } from '../database/imports/accounts.ts'
import { ownMeasuresInUse } from '../database/imports/own-measures.ts'
import { supplementsOfImport } from '../database/imports/same-bytes.ts'
import { loadTemplates } from '../database/imports/templates.ts'
import type { HeldPlan } from './held-plan.ts'
import { previewOf, replan } from './preview-import.ts'
import { takeApart } from './read-files.ts'
import { supplementsAmong } from './table-templates.ts'

/** What a person has said of the tables of one file of a plan. */
export interface SaidOfFile {
  readonly mappings: ReadonlyMap<number, Mapping | null>
  readonly supplements: ReadonlyMap<string, Supplement | null>
}

/** A file of a plan, taken apart again: a plan of many files does not hold their cells. */
export function fileOfPlan(held: HeldPlan, at: number): ExportFile {
  const read = held.reads[at]
  const content = held.contents[at]
  if (read === undefined || content === undefined) throw new Refusal('not-found')
  const parts = takeApart(content, read.file.name)
  const file = parts.find((part) => part.file.identity.sha256 === read.file.sha256)?.file
  if (file === undefined) throw new Refusal('not-found')
  return file
}

/** The file is read again as it was read for the plan. */
export function wishOf({ plan, reads, windows }: HeldPlan, at: number): Omit<ReadingWish, 'open' | 'supplements'> {
  return { importedOn: plan.importedOn, exportedOn: reads[at]?.exportedOn, window: windows.get(at) ?? null }
}

/** One file of the plan as the person now says; its accounts stay, and so do the other files. */
export function readAgain(
  backend: Backend,
  { db }: OpenFile,
  held: HeldPlan,
  place: { readonly at: number; readonly file: ExportFile },
  said: Partial<SaidOfFile>,
): ImportPreview {
  const { at, file } = place
  const others = held.reads.filter((_, other) => other !== at)
  const kept = loadTemplates(db)
  const spelling = new OwnSpelling([...ownMeasuresInUse(db, kept), ...ownMeasuresOf(others)])
  const mappings = spelling.inMappings(said.mappings ?? held.mappings[at] ?? new Map())
  const chosen = spelling.inSupplements(said.supplements ?? held.supplements[at] ?? new Map())
  const templates = spelling.inTemplates(kept)
  const supplements = { chosen, templates: supplementsAmong(templates) }
  const { read: told, unread } = held.heap.read(at, (open) =>
    readMapped(interpretExport(file, { ...wishOf(held, at), open, supplements }), file, { mappings, templates, open }),
  )
  const read = warnedOfOther(told, supplementsOfImport(db, file.identity.sha256))
  const put = <Part>(parts: readonly Part[], part: Part) => parts.map((one, own) => (own === at ? part : one))
  const before = held.reads[at]?.tables ?? []
  const guessed = chooseAccounts(read, everyAccount(db))
  const accounts = read.tables.map(({ index, platform }, own) => {
    const old = before.findIndex((one) => one.index === index && one.platform === platform)
    return held.accounts[at]?.[old] ?? guessed[own] ?? null
  })
  const files = {
    ...held,
    reads: put(held.reads, read),
    unread: put(held.unread, unread),
    mappings: put(held.mappings, mappings),
    supplements: put(held.supplements, chosen),
  }
  const changed = replan(db, files, put(held.accounts, accounts), held.plan.importedOn)
  backend.plans.set(held.id, changed)
  return previewOf(db, changed)
}
