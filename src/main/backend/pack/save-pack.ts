import type { WrittenFile } from '../../../contract/views.ts'
import { type Grounds, paperOf } from '../../../core/pack/grounds.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { OpenFile } from '../backend.ts'
import type { KeptForm } from '../database/papers/edition-files.ts'
import { drawPdf, drawWorkbookWithCells } from '../paper/draw-paper.ts'
import { editionFile, editionGrounds, editionModel } from '../paper/issued-edition.ts'
import { loadGrounds } from '../paper/load-report.ts'
import { type PaperDesk, type PaperWish, saveAs } from '../paper/save-paper.ts'
import type { PackedForms } from './make-pack.ts'

/** Writes a paper with all that is needed to compute it again. */
export async function savePack(desk: PaperDesk, wish: PaperWish): Promise<WrittenFile | null> {
  const { model, grounds } = groundedPaper(desk.file, wish)
  return saveAs('pack', model, desk, async () => {
    const { makePack } = await import('./make-pack.ts')
    const forms = keptForms(desk.file, wish) ?? (await drawnForms(model, desk, wish))
    return makePack({ model, grounds, language: wish.language, forms })
  })
}

/** Today's paper with what it follows from; an edition with what it followed from on the day of its issue. */
function groundedPaper(
  file: OpenFile,
  { question, edition }: PaperWish,
): { readonly model: ReportModel; readonly grounds: Grounds } {
  if (edition !== null) return { model: editionModel(file, edition), grounds: editionGrounds(file, edition) }
  const grounds = loadGrounds(file, question)
  return { model: paperOf(grounds), grounds }
}

/** The files of an edition as they were made at its issue, by the Boardroo of that day; null where they were not kept. */
function keptForms(file: OpenFile, { edition, language }: PaperWish): PackedForms | null {
  if (edition === null) return null
  const kept = (form: KeptForm) => editionFile(file, edition, { form, language })
  const [pdf, workbook, cells, slides] = [kept('pdf'), kept('workbook'), kept('cells'), kept('slides')]
  if (pdf === undefined || workbook === undefined || cells === undefined || slides === undefined) return null
  const bytes = { pdf: pdf.bytes, workbook: workbook.bytes, cells: cells.bytes, slides: slides.bytes }
  return { ...bytes, boardroo: workbook.boardroo }
}

async function drawnForms(
  model: ReportModel,
  { backend, ports }: PaperDesk,
  { language }: PaperWish,
): Promise<PackedForms> {
  const pdf = await drawPdf(ports, model, language)
  return { pdf, ...(await drawWorkbookWithCells(model, language)), boardroo: backend.surroundings.appVersion }
}
