import type { WrittenFile } from '../../../contract/views.ts'
import { type Grounds, paperOf } from '../../../core/pack/grounds.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { editionGrounds, editionModel } from '../paper/issue-edition.ts'
import { loadGrounds } from '../paper/load-report.ts'
import { type PaperWish, printedPaper, saveAs } from '../paper/save-paper.ts'
import type { Ports } from '../ports.ts'

/** Writes a paper with all that is needed to compute it again. */
export async function savePack(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: PaperWish,
): Promise<WrittenFile | null> {
  const { model, grounds } = groundedPaper(file, wish)
  return saveAs('pack', model, { backend, ports }, async () => {
    const { makePack } = await import('./make-pack.ts')
    const { language } = wish
    const pdf = await printedPaper(ports, model, language)
    return makePack({ model, grounds, language, pdf, boardroo: backend.surroundings.appVersion })
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
