import { Refusal } from '../../../contract/reply.ts'
import type { PaperKind, WrittenFile } from '../../../contract/views.ts'
import type { Language } from '../../../core/language.ts'
import { writePeriod } from '../../../core/period.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { ReportQuestion } from '../../../core/report/report-question.ts'
import type { Backend, OpenFile } from '../backend.ts'
import type { Ports } from '../ports.ts'
import { fileName } from '../workspace/create-workspace.ts'
import { writeWhole } from '../write-file.ts'
import { drawFigures, drawPdf, drawSlides, drawWorkbook } from './draw-paper.ts'
import { editionFile, editionModel } from './issued-edition.ts'
import { observationsOf } from './load-observations.ts'
import { loadReport } from './load-report.ts'

/** The paper of today, or the edition of that number as it was issued. */
export interface PaperWish {
  readonly question: ReportQuestion
  readonly language: Language
  readonly edition: number | null
  /** Whether the workbook gets the observations behind its figures; that of an edition has none. */
  readonly withData?: boolean
}

/** How each form of the paper ends its name. */
const extensions: Readonly<Record<PaperKind, string>> = {
  pdf: 'pdf',
  workbook: 'xlsx',
  slides: 'pptx',
  figures: 'csv',
  pack: 'zip',
}

/** Whose paper is saved, out of which workspace, and by which dialogs. */
export interface PaperDesk {
  readonly backend: Backend
  readonly file: OpenFile
  readonly ports: Ports
}

/** Asks where a form of the paper goes, makes it and writes it; null when the person closed the dialog. */
export async function saveAs(
  kind: PaperKind,
  model: ReportModel,
  { backend, ports }: PaperDesk,
  make: () => Promise<Uint8Array>,
): Promise<WrittenFile | null> {
  const path = await ports.chooseSavePath({ kind, suggestedName: paperName(model, extensions[kind]) })
  if (path === null) return null
  const written = await writeWhole(path, await make())
  backend.written.set(kind, written.path)
  return written
}

/** Saves a paper in one form: an edition as it was made at its issue, anything else as it is drawn now. */
export async function savePaper(
  form: Exclude<PaperKind, 'pack'>,
  desk: PaperDesk,
  wish: PaperWish,
): Promise<WrittenFile | null> {
  const { language, edition } = wish
  const model = wishedPaper(desk.file, wish)
  return saveAs(form, model, desk, async () => {
    const kept = edition === null ? undefined : editionFile(desk.file, edition, { form, language })
    return kept?.bytes ?? drawn(form, model, desk, wish)
  })
}

function drawn(
  form: Exclude<PaperKind, 'pack'>,
  model: ReportModel,
  { file, ports }: PaperDesk,
  { language, edition, withData = false }: PaperWish,
): Promise<Uint8Array> | Uint8Array {
  switch (form) {
    case 'pdf':
      return drawPdf(ports, model, language)
    case 'workbook':
      return drawWorkbook(model, language, withData && edition === null ? observationsOf(file, model, language) : null)
    case 'slides':
      return drawSlides(model, language)
    case 'figures':
      return drawFigures(model, language)
  }
}

/** What is asked for: the paper of today, or an edition. */
export function wishedPaper(file: OpenFile, { question, edition }: PaperWish): ReportModel {
  return edition === null ? loadReport(file, question) : editionModel(file, edition)
}

/** Shows the last paper of a kind in the system's file manager. */
export async function revealPaper(backend: Backend, ports: Ports, kind: PaperKind): Promise<void> {
  const path = backend.written.get(kind)
  if (path === undefined) throw new Refusal('not-found')
  await ports.reveal(path)
}

/** The name under which a paper is offered to be kept. */
export function paperName(model: ReportModel, extension: string): string {
  return `${fileName(`${model.organisation} ${writePeriod(model.period)}`)}.${extension}`
}
