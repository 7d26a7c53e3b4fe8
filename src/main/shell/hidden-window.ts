import { app, BrowserWindow } from 'electron'
import { Refusal } from '../../contract/reply.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import type { PrintJob, SheetJob } from '../backend/ports.ts'
import { pagePreferences } from './main-window.ts'
import { rendererAddress } from './renderer-address.ts'

/** Models by the id of the page that draws them; the gate answers such a page's `report.load` from here. */
const models = new Map<number, ReportModel>()

export function modelToPrint(pageId: number): ReportModel | undefined {
  return models.get(pageId)
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

interface Size {
  readonly width: number
  readonly height: number
}

export interface HiddenWindow {
  readonly window: BrowserWindow
  /** Refuses with `print-failed`. */
  readonly drawn: Promise<void>
}

/** Opens a window that nobody sees and has a paper, or one sheet of it, drawn there; whoever opens it destroys it. */
export function openHiddenWindow(job: PrintJob | SheetJob, size: Size): HiddenWindow {
  const window = new BrowserWindow({ ...size, useContentSize: true, show: false, webPreferences: pagePreferences })
  const { id } = window.webContents
  models.set(id, job.model)
  window.once('closed', () => models.delete(id))
  return { window, drawn: draw(window, job) }
}

async function draw(window: BrowserWindow, job: PrintJob | SheetJob): Promise<void> {
  await window.loadURL(rendererAddress(app.isPackaged, printHash(job)))
  const state = await within(30_000, window.webContents.executeJavaScript(whenDrawn))
  if (state !== 'ready') throw new Refusal('print-failed', { reason: String(state) })
}

function printHash(job: PrintJob | SheetJob): string {
  const { model, language } = job
  const query = new URLSearchParams({ from: model.period.from, to: model.period.to, asOf: model.asOf, language })
  if ('sheet' in job) query.set('sheet', String(job.sheet))
  return `/print?${query}`
}

function within<Value>(limitMs: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Refusal('print-failed', { reason: `${limitMs} ms` })), limitMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
