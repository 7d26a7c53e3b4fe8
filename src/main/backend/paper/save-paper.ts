import { Refusal } from '../../../contract/reply.ts'
import type { PaperKind, WrittenFile } from '../../../contract/views.ts'
import type { Language } from '../../../core/language.ts'
import { writePeriod } from '../../../core/period.ts'
import type { ReportModel, ReportQuestion } from '../../../core/report/report-model.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { writeFigureTable } from '../../../core/text/write-figure-table.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { writeCsv } from '../files/write-csv.ts'
import type { Ports } from '../ports.ts'
import { fileName } from '../workspace/create-workspace.ts'
import { writeWhole } from '../write-file.ts'
import { editionModel } from './issue-edition.ts'
import { observationsOf } from './load-observations.ts'
import { loadReport } from './load-report.ts'

// What writes PDF, workbooks and slides is half of the backend's code: it is read when something is written, so that the
// window does not wait for it at the start.

/** The paper of today, or the edition of that number as it was issued. */
export interface PaperWish {
  readonly question: ReportQuestion
  readonly language: Language
  readonly edition: number | null
}

/** How each form of the paper ends its name. */
const extensions: Readonly<Record<PaperKind, string>> = {
  pdf: 'pdf',
  workbook: 'xlsx',
  slides: 'pptx',
  figures: 'csv',
  pack: 'zip',
}

/** Asks where a form of the paper goes, makes it and writes it; null when the person closed the dialog. */
export async function saveAs(
  kind: PaperKind,
  model: ReportModel,
  { backend, ports }: { readonly backend: Backend; readonly ports: Ports },
  make: () => Promise<Uint8Array>,
): Promise<WrittenFile | null> {
  const path = await ports.chooseSavePath({ kind, suggestedName: paperName(model, extensions[kind]) })
  if (path === null) return null
  const written = await writeWhole(path, await make())
  backend.written.set(kind, written.path)
  return written
}

/** Prints a report as it stands, that of an edition included. */
export async function savePdf(
  backend: Backend,
  ports: Ports,
  model: ReportModel,
  language: Language,
): Promise<WrittenFile | null> {
  return saveAs('pdf', model, { backend, ports }, () => printedPaper(ports, model, language))
}

/** The paper as a PDF with its properties. */
export async function printedPaper(ports: Ports, model: ReportModel, language: Language): Promise<Uint8Array> {
  const { finishPdf } = await import('./finish-pdf.ts')
  const printed = await ports.printReport({ model, language })
  const subject = say(language, 'paper.subject')
  const properties = {
    title: `${model.organisation} – ${subject}`,
    author: model.organisation,
    subject,
    language,
    createdOn: new Date(ports.now()),
  }
  return finishPdf(printed, properties)
}

/** With the observations behind the figures where they are wished for. */
export async function saveWorkbook(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: PaperWish & { readonly withData: boolean },
): Promise<WrittenFile | null> {
  const model = paperOf(file, wish)
  return saveAs('workbook', model, { backend, ports }, async () => {
    const { writeWorkbook } = await import('../excel/report-workbook.ts')
    return writeWorkbook(model, wish.language, wish.withData ? observationsOf(file, model, wish.language) : null)
  })
}

export async function saveSlides(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: PaperWish,
): Promise<WrittenFile | null> {
  const model = paperOf(file, wish)
  return saveAs('slides', model, { backend, ports }, async () => {
    const { writeSlides } = await import('../slides/report-slides.ts')
    return writeSlides(model, wish.language)
  })
}

/** Every figure of the paper as one row of CSV. */
export async function saveFigures(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: PaperWish,
): Promise<WrittenFile | null> {
  const model = paperOf(file, wish)
  return saveAs('figures', model, { backend, ports }, async () =>
    writeCsv(writeFigureTable(model, wish.language), wish.language),
  )
}

/** What is asked for: the paper of today, or an edition. */
export function paperOf(file: OpenFile, { question, edition }: PaperWish): ReportModel {
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
