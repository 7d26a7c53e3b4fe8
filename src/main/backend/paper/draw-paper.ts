import type { Language } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { writeFigureTable } from '../../../core/text/write-figure-table.ts'
import type { Observations } from '../excel/data/observation-row.ts'
import { writeCsv } from '../files/write-csv.ts'
import type { Ports } from '../ports.ts'

// What writes PDF, workbooks and slides is half of the backend's code: it is read when something is written, so that the
// window does not wait for it at the start.

/** The paper as a PDF with its properties. Refuses with `print-failed`. */
export async function drawPdf(ports: Ports, model: ReportModel, language: Language): Promise<Uint8Array> {
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

/** With the observations behind the figures where they are given. */
export async function drawWorkbook(
  model: ReportModel,
  language: Language,
  observations: Observations | null = null,
): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../excel/report-workbook.ts')
  return writeWorkbook(model, language, observations)
}

/** A workbook, and in which of its cells each figure stands. */
export async function drawWorkbookWithCells(
  model: ReportModel,
  language: Language,
): Promise<{ readonly workbook: Uint8Array; readonly cells: Uint8Array }> {
  const { layoutWorkbook, packWorkbook } = await import('../excel/report-workbook.ts')
  const { writeCells } = await import('../pack/workbook-cells.ts')
  const layout = layoutWorkbook(model, language)
  return { workbook: await packWorkbook(layout, model), cells: writeCells(layout.cells) }
}

export async function drawSlides(model: ReportModel, language: Language): Promise<Uint8Array> {
  const { writeSlides } = await import('../slides/report-slides.ts')
  return writeSlides(model, language)
}

/** Every figure of the paper as one row of CSV. */
export function drawFigures(model: ReportModel, language: Language): Uint8Array {
  return writeCsv(writeFigureTable(model, language), language)
}
