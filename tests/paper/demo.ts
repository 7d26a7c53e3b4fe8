import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language } from '../../src/core/language.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import type { ReportQuestion } from '../../src/core/report/report-question.ts'
import { openWorkspace } from '../../src/main/backend/workspace/open-workspace.ts'
import { testBackend } from '../support/workspace.ts'

export const question: ReportQuestion = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

/** What `npm run demo` leaves behind, and the model of the workspace that it made. */
export interface Demo {
  readonly model: ReportModel
  readonly pdf: Uint8Array
  readonly workbook: Uint8Array
}

/** Runs the command as a person would: the built app, which prints through the desktop or its stand-in. */
export async function runDemo(language: Language): Promise<Demo> {
  const test = testBackend()
  await runCommand(test.folder, ['demo', '--lang', language])
  const made = (name: string) => join(test.folder, 'demo', name)
  await openWorkspace(test.backend, test.ports, made('workspace.boardroo'))
  return {
    model: await test.handlers['report.load'](question),
    pdf: new Uint8Array(readFileSync(made('board-paper.pdf'))),
    workbook: new Uint8Array(readFileSync(made('board-paper.xlsx'))),
  }
}

function runCommand(folder: string, words: readonly string[]): Promise<void> {
  const command = resolve(import.meta.dirname, '../../host/boardroo.mjs')
  const desktop = resolve(import.meta.dirname, '../../host/electron.mjs')
  const env = { ...process.env, BOARDROO_BROWSER: 'pinned', BOARDROO_DESKTOP: desktop }
  const child = spawn(process.execPath, [command, ...words], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part) => {
    said += part
  })
  return new Promise((done, fail) => {
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`The demo ended with ${code}.\n${said}`))))
  })
}
