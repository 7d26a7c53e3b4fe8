import { join, resolve } from 'node:path'
import type { Facts } from '../src/core/facts.ts'
import type { ReportQuestion } from '../src/core/report/report-model.ts'
import { openFile } from '../src/main/backend/backend.ts'
import { factsOf } from '../src/main/backend/paper/load-facts.ts'
import { createSample } from '../src/main/backend/workspace/create-sample.ts'
import { closeWorkspace } from '../src/main/backend/workspace/open-workspace.ts'
import { terminalBackend, terminalPorts } from '../src/main/command-line/terminal-ports.ts'
import { inTemporaryFolder } from './workspace.ts'

export const question: ReportQuestion = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

/** Everything known of the sample company. */
export async function sampleFacts(): Promise<Facts> {
  return inTemporaryFolder(async (folder) => {
    const plain = terminalBackend('en', folder)
    const surroundings = { ...plain.surroundings, sampleFolder: resolve(import.meta.dirname, '../resources/sample') }
    const backend = { ...plain, surroundings }
    await createSample(backend, terminalPorts({}), { language: 'en', path: join(folder, 'sample.boardroo') })
    const facts = factsOf(openFile(backend))
    closeWorkspace(backend)
    return facts
  })
}
