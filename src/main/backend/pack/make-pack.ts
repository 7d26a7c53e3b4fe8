import type { Language } from '../../../core/language.ts'
import { type Grounds, withoutPersons } from '../../../core/pack/grounds.ts'
import { figuresOf } from '../../../core/report/figures-of.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { layoutWorkbook, packWorkbook } from '../excel/report-workbook.ts'
import { bytesOf, type Members, packed } from '../zip.ts'
import { object, writeGrounds } from './data-files.ts'
import { figuresName, writeFigures } from './figures-file.ts'
import { manifestName, writeManifest } from './manifest.ts'
import { cellsName, workbookName, writeCells } from './workbook-cells.ts'

export const paperName = 'board-paper.pdf'
export const modelName = 'model.json'

export interface PackWish {
  readonly model: ReportModel
  readonly grounds: Grounds
  readonly language: Language
  /** The paper as it was printed. */
  readonly pdf: Uint8Array
  /** The version of the app that packs. */
  readonly boardroo: string
}

/**
 * A paper as one file that proves itself: PDF, workbook, every figure with its trace number, the data from which they
 * are computed, and a list of all that with hashes.
 */
export async function makePack({ model, grounds, language, pdf, boardroo }: PackWish): Promise<Uint8Array> {
  const layout = layoutWorkbook(model, language)
  const members: Members = new Map([
    [say(language, 'pack.read-me-name'), bytesOf(say(language, 'pack.read-me', { organisation: model.organisation }))],
    [paperName, pdf],
    [workbookName, await packWorkbook(layout, model)],
    [figuresName, writeFigures(model, language)],
    [cellsName, writeCells(layout.cells)],
    [modelName, object(model)],
    ...writeGrounds(withoutPersons(grounds)),
  ])
  const { currency, organisation, edition, period, asOf } = model
  const head = { boardroo, language, currency, organisation, edition, period, asOf, figures: figuresOf(model).length }
  return packed(new Map([[manifestName, writeManifest(head, members)], ...members]))
}
