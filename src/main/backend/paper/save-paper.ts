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

export interface PaperWish {
  readonly question: ReportQuestion
  readonly language: Language
}

/** Of today, or as the edition of that number was issued. */
export interface KeptPaperWish extends PaperWish {
  readonly edition: number | null
}

/** Asks where to, prints the report and writes it; null when the person closed the dialog. */
export async function savePdf(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: PaperWish,
): Promise<WrittenFile | null> {
  return writePdf(backend, ports, loadReport(file, wish.question), wish.language)
}

/** Prints a report as it stands, that of an edition included. */
export async function writePdf(
  backend: Backend,
  ports: Ports,
  model: ReportModel,
  language: Language,
): Promise<WrittenFile | null> {
  const path = await ports.chooseSavePath({ kind: 'pdf', suggestedName: paperName(model, 'pdf') })
  return path === null ? null : keep(backend, 'pdf', await writeWhole(path, await printedPaper(ports, model, language)))
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
  wish: KeptPaperWish & { readonly withData: boolean },
): Promise<WrittenFile | null> {
  const model = paperOf(file, wish)
  const path = await ports.chooseSavePath({ kind: 'workbook', suggestedName: paperName(model, 'xlsx') })
  if (path === null) return null
  const { writeWorkbook } = await import('../excel/report-workbook.ts')
  const observations = wish.withData ? observationsOf(file, model, wish.language) : null
  return keep(backend, 'workbook', await writeWhole(path, await writeWorkbook(model, wish.language, observations)))
}

export async function saveSlides(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: KeptPaperWish,
): Promise<WrittenFile | null> {
  const model = paperOf(file, wish)
  const path = await ports.chooseSavePath({ kind: 'slides', suggestedName: paperName(model, 'pptx') })
  if (path === null) return null
  const { writeSlides } = await import('../slides/report-slides.ts')
  return keep(backend, 'slides', await writeWhole(path, await writeSlides(model, wish.language)))
}

/** Every figure of the paper as one row of CSV. */
export async function saveFigures(
  backend: Backend,
  file: OpenFile,
  ports: Ports,
  wish: KeptPaperWish,
): Promise<WrittenFile | null> {
  const model = paperOf(file, wish)
  const path = await ports.chooseSavePath({ kind: 'figures', suggestedName: paperName(model, 'csv') })
  if (path === null) return null
  const table = writeFigureTable(model, wish.language)
  return keep(backend, 'figures', await writeWhole(path, writeCsv(table, wish.language)))
}

/** What is asked for: the paper of today, or an edition. */
export function paperOf(file: OpenFile, { question, edition }: KeptPaperWish): ReportModel {
  return edition === null ? loadReport(file, question) : editionModel(file, edition)
}

/** Shows the last paper of a kind in the system's file manager. */
export async function revealPaper(backend: Backend, ports: Ports, kind: PaperKind): Promise<void> {
  const path = backend.written.get(kind)
  if (path === undefined) throw new Refusal('not-found')
  await ports.reveal(path)
}

export function keep(backend: Backend, kind: PaperKind, written: WrittenFile): WrittenFile {
  backend.written.set(kind, written.path)
  return written
}

/** The name under which a paper is offered to be kept. */
export function paperName(model: ReportModel, extension: string): string {
  return `${fileName(`${model.organisation} ${writePeriod(model.period)}`)}.${extension}`
}
