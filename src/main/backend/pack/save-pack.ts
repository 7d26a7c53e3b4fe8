import type { WrittenFile } from '../../../contract/views.ts'
import { type Grounds, paperOf } from '../../../core/pack/grounds.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { editionGrounds, editionModel } from '../paper/issue-edition.ts'
import { loadGrounds } from '../paper/load-report.ts'
import { type KeptPaperWish, keep, paperName, printedPaper } from '../paper/save-paper.ts'
import type { Ports } from '../ports.ts'
import { writeWhole } from '../write-file.ts'

/** Asks where to, and writes a paper with all that is needed to compute it again; null when the person closed the dialog. */
export async function savePack(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: KeptPaperWish,
): Promise<WrittenFile | null> {
  const { model, grounds } = groundedPaper(file, wish)
  const path = await ports.chooseSavePath({ kind: 'pack', suggestedName: paperName(model, 'zip') })
  if (path === null) return null
  const { makePack } = await import('./make-pack.ts')
  const { language } = wish
  const pdf = await printedPaper(ports, model, language)
  const { appVersion: boardroo } = backend.surroundings
  return keep(backend, 'pack', await writeWhole(path, await makePack({ model, grounds, language, pdf, boardroo })))
}

/** Today's paper with what it follows from; an edition with what it followed from on the day of its issue. */
function groundedPaper(
  file: OpenFile,
  { question, edition }: KeptPaperWish,
): { readonly model: ReportModel; readonly grounds: Grounds } {
  if (edition !== null) return { model: editionModel(file, edition), grounds: editionGrounds(file, edition) }
  const grounds = loadGrounds(file, question)
  return { model: paperOf(grounds), grounds }
}
