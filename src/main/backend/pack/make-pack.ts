import type { Language } from '../../../core/language.ts'
import { type Grounds, withoutPersons } from '../../../core/pack/grounds.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { figuresOf } from '../../../core/report/trace/figures-of.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { bytesOf, type Members, packed } from '../zip.ts'
import { object, writeGrounds } from './data-files.ts'
import { figuresName, writeFigures } from './figures-file.ts'
import { manifestName, writeManifest } from './manifest.ts'
import { cellsName, workbookName } from './workbook-cells.ts'

export const paperName = 'board-paper.pdf'
export const slidesName = 'board-paper.pptx'
export const modelName = 'model.json'

/** The paper in the forms that a pack holds. */
export interface PackedForms {
  readonly pdf: Uint8Array
  readonly workbook: Uint8Array
  /** In which cell of the workbook each figure stands. */
  readonly cells: Uint8Array
  readonly slides?: Uint8Array
  /** The version of the app that made them. */
  readonly boardroo: string
}

export interface PackWish {
  readonly model: ReportModel
  readonly grounds: Grounds
  readonly language: Language
  readonly forms: PackedForms
}

/**
 * A paper as one file that proves itself: PDF, workbook, every figure with its trace number, the data from which they
 * are computed, and a list of all that with hashes.
 */
export async function makePack({ model, grounds, language, forms }: PackWish): Promise<Uint8Array> {
  const { pdf, workbook, cells, slides, boardroo } = forms
  const members: Members = new Map([
    [say(language, 'pack.read-me-name'), bytesOf(readMe(model, language, slides !== undefined))],
    [paperName, pdf],
    [workbookName, workbook],
    ...(slides === undefined ? [] : [[slidesName, slides] as const]),
    [figuresName, writeFigures(model, language)],
    [cellsName, cells],
    [modelName, object(model)],
    ...writeGrounds(withoutPersons(grounds)),
  ])
  const { currency, organisation, edition, period, asOf } = model
  const head = { boardroo, language, currency, organisation, edition, period, asOf, figures: figuresOf(model).length }
  return packed(new Map([[manifestName, writeManifest(head, members)], ...members]))
}

function readMe({ organisation }: ReportModel, language: Language, withSlides: boolean): string {
  return say(language, 'pack.read-me', { organisation, slides: withSlides ? 'yes' : 'no' })
}
