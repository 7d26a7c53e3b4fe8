import { readFile, writeFile } from 'node:fs/promises'
import { app } from 'electron'
import type { PrintJob } from './backend/ports.ts'
import { createDroppedFiles } from './shell/dropped-files.ts'
import { openGate } from './shell/gate.ts'
import { log } from './shell/log.ts'
import { printReport } from './shell/print-window.ts'

/** What the command line leaves in a file for the desktop to print: the job, and where the PDF goes. */
export interface PrintOrder extends PrintJob {
  readonly output: string
}

/** Prints one paper without a window and ends: exit code 0, or 3 with the reason on standard error. */
export async function runPrintOrder(file: string): Promise<void> {
  try {
    const order: PrintOrder = JSON.parse(await readFile(file, 'utf8'))
    openGate(async () => ({ ok: false, error: { code: 'workspace-none', data: {} } }), createDroppedFiles())
    await writeFile(order.output, await printReport(order))
    app.exit(0)
  } catch (error) {
    log('print', error)
    app.exit(3)
  }
}
