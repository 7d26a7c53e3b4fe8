import { isDeepStrictEqual } from 'node:util'
import type { BrowserWindow } from 'electron'
import type { PrintJob } from '../backend/ports.ts'
import { openHiddenWindow } from './hidden-window.ts'

interface Printing {
  readonly job: PrintJob
  readonly window: BrowserWindow
  readonly pdf: Promise<Uint8Array>
  /** Whether anybody waits for it. */
  wanted: boolean
}

/** The paper that lies on the desk, printed before anybody asks for it, or the last that was asked for. */
let last: Printing | undefined

/** Prints a paper now that may be asked for soon, in place of the one before; null lets that go. */
export function printAhead(job: PrintJob | null): void {
  if (job !== null) print(job)
  else letGo()
}

/** Prints a paper and returns the PDF. Refuses with `print-failed`. */
export function printReport(job: PrintJob): Promise<Uint8Array> {
  const printing = print(job)
  printing.wanted = true
  return printing.pdf
}

/** What nobody waits for need not end. */
function letGo(): void {
  if (last?.wanted === false) close(last.window)
  last = undefined
}

function print(job: PrintJob): Printing {
  if (last !== undefined && isDeepStrictEqual(last.job, job)) return last
  letGo()
  const { window, drawn } = openHiddenWindow(job, { width: 900, height: 1270 })
  const pdf = drawn.then(() => toPdf(window)).finally(() => close(window))
  const printing: Printing = { job, window, pdf, wanted: false }
  last = printing
  // What went wrong once is tried anew, and whoever waits for it is told by its own promise.
  pdf.catch(() => {
    if (last === printing) last = undefined
  })
  return printing
}

function toPdf({ webContents }: BrowserWindow): Promise<Uint8Array> {
  return webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

function close(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy()
}
