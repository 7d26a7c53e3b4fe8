import type { RawRows } from '../../../contract/import-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import type { Content } from '../files/content.ts'
import { readExports } from '../files/read-export.ts'
import type { HeldPlan } from './held-plan.ts'
import { pageOf, type RowsWish, tableNamed } from './raw-rows.ts'

/** Rows of a file that waits in a plan, as they stand in it: nothing of it is stored yet. */
export function planRows(held: HeldPlan, { file: at, ...wish }: RowsWish & { readonly file: number }): RawRows {
  const read = held.reads[at]
  const file = takenApart(held, at)
  if (read === undefined || file === undefined) throw new Refusal('not-found')
  const table = tableNamed(file, wish)
  const headers = read.tables.find(({ index }) => index === table.index)?.headers ?? []
  const { name, sha256 } = read.file
  return { importId: held.id, file: name, sha256, blanked: false, headers, ...pageOf(table, wish, []) }
}

/** The file that was looked at last, so that turning a page does not read a large file once more. */
let shown: { readonly content: Content; readonly file: ExportFile } | undefined

function takenApart({ contents, reads }: HeldPlan, at: number): ExportFile | undefined {
  const content = contents[at]
  if (content === undefined) return undefined
  if (shown?.content === content) return shown.file
  const name = reads[at]?.file.name ?? ''
  const file = readExports(content, name)[0]
  shown = file === undefined ? undefined : { content, file }
  return file
}
