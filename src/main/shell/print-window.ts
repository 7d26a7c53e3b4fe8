import { app, BrowserWindow } from 'electron'
import { Refusal } from '../../contract/reply.ts'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { pagePreferences } from './main-window.ts'
import { rendererAddress } from './renderer-address.ts'

/** What a paper is printed from: the model itself, so that it shows what the screen and the workbook show. */
export interface PrintJob {
  readonly model: ReportModel
  readonly language: Language
}

/** Jobs by the id of the page that prints them; the gate answers such a page's `report.load` from here. */
const jobs = new Map<number, ReportModel>()

export function modelToPrint(pageId: number): ReportModel | undefined {
  return jobs.get(pageId)
}

/** The page says on its body when the paper is drawn, or why it cannot be. */
const whenDrawn = `new Promise((resolve) => {
  const look = () => {
    const { report, error } = document.body.dataset
    if (report === 'ready') resolve('ready')
    else if (report === 'failed') resolve('failed: ' + error)
    else setTimeout(look, 20)
  }
  look()
})`

/** Prints a report in a window that nobody sees and returns the PDF. Refuses with `print-failed`. */
export async function printReport(job: PrintJob): Promise<Uint8Array> {
  return inHiddenWindow(job, { width: 900, height: 1270 }, ({ webContents }) =>
    webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  )
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Draws a paper, or one sheet of it, in a window that nobody sees, for as long as the work on it takes. */
export async function inHiddenWindow<Made>(
  job: PrintJob & { readonly sheet?: number },
  size: Size,
  work: (window: BrowserWindow) => Promise<Made>,
): Promise<Made> {
  const window = new BrowserWindow({ ...size, useContentSize: true, show: false, webPreferences: pagePreferences })
  jobs.set(window.webContents.id, job.model)
  try {
    await window.loadURL(rendererAddress(app.isPackaged, printHash(job)))
    const state = await within(30_000, window.webContents.executeJavaScript(whenDrawn))
    if (state !== 'ready') throw new Refusal('print-failed', { reason: String(state) })
    return await work(window)
  } finally {
    jobs.delete(window.webContents.id)
    window.destroy()
  }
}

function printHash({ model, language, sheet }: PrintJob & { readonly sheet?: number }): string {
  const query = new URLSearchParams({ from: model.period.from, to: model.period.to, asOf: model.asOf, language })
  if (sheet !== undefined) query.set('sheet', String(sheet))
  return `/print?${query}`
}

function within<Value>(limitMs: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Refusal('print-failed', { reason: `${limitMs} ms` })), limitMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
