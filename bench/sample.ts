import { dirname, join, resolve } from 'node:path'
import type { Facts } from '../src/core/facts.ts'
import type { ReportQuestion } from '../src/core/report/report-question.ts'
import { type OpenFile, openFile } from '../src/main/backend/backend.ts'
import { factsOf } from '../src/main/backend/paper/load-facts.ts'
import { createSample } from '../src/main/backend/workspace/create-sample.ts'
import { closeWorkspace } from '../src/main/backend/workspace/open-workspace.ts'
import { terminalBackend, terminalPorts } from '../src/main/command-line/terminal-ports.ts'
import { inTemporaryFolder } from './workspace.ts'

export const question: ReportQuestion = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

/** Everything known of the sample company. */
export async function sampleFacts(): Promise<Facts> {
  return inTemporaryFolder((folder) => inSample(join(folder, 'sample.boardroo'), factsOf))
}

/** Writes the sample company to a file, with the days in which its story stands. */
export function writeSample(path: string): Promise<void> {
  return inSample(path, () => undefined)
}

/** Writes the sample company, and does some work on it while it is open. */
export async function inSample<Result>(path: string, work: (file: OpenFile) => Result): Promise<Result> {
  const plain = terminalBackend('en', dirname(path))
  const surroundings = { ...plain.surroundings, sampleFolder: resolve(import.meta.dirname, '../resources/sample') }
  const backend = { ...plain, surroundings }
  await createSample(backend, terminalPorts({}), { language: 'en', path })
  const result = work(openFile(backend))
  closeWorkspace(backend)
  return result
}
