import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../contract/reply.ts'
import type { PrintJob } from '../backend/ports.ts'
import type { PrintOrder } from '../print-job.ts'

/**
 * Prints a paper from a process that has no window: the desktop app is started for this one job.
 * `BOARDROO_DESKTOP` names its executable; the packaged app names itself. Refuses with `print-failed`.
 */
export async function printOnDesktop(job: PrintJob): Promise<Uint8Array> {
  const executable = process.env['BOARDROO_DESKTOP'] ?? process.execPath
  const folder = await mkdtemp(join(tmpdir(), 'boardroo-print-'))
  try {
    const order: PrintOrder = { ...job, output: join(folder, 'paper.pdf') }
    const file = join(folder, 'job.json')
    await writeFile(file, JSON.stringify(order))
    const profile = join(folder, 'profile')
    await run(executable, [appFolder, '--print-report', `--job=${file}`, `--user-data-dir=${profile}`])
    return new Uint8Array(await readFile(order.output))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The folder of package.json: the built command line stands in `out/main`. */
const appFolder = join(import.meta.dirname, '../..')

function run(executable: string, words: readonly string[]): Promise<void> {
  // Not every system starts a script by its name.
  const [program, ...first] = executable.endsWith('.mjs') ? [process.execPath, executable] : [executable]
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    child.on('error', (error) => reject(new Refusal('print-failed', { reason: error.message })))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Refusal('print-failed', { reason: said.trim().slice(-2000) || `exit code ${code}` }))
    })
  })
}
