import { say } from '../../core/text/phrasebook.ts'
import { openFile } from '../backend/backend.ts'
import { damagedEditions } from '../backend/paper/issue-edition.ts'
import { verifyAudit } from '../backend/registers/show-audit.ts'
import { closeWorkspace, openWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readWords, terminalLanguage } from './words.ts'

/** `verify --workspace W`: follows the chain of the audit trail and holds every edition against its hash; the exit code says whether all is whole. */
export async function runVerify(words: readonly string[]): Promise<number> {
  const { values } = readWords(words, { workspace: { type: 'string' } })
  if (values.workspace === undefined) throw new WrongUse('terminal.use-workspace')
  const language = terminalLanguage(process.env)
  const backend = terminalBackend(language, process.cwd())
  try {
    await openWorkspace(backend, terminalPorts({}), values.workspace)
    const { entries, brokenAt, lastHash } = verifyAudit(openFile(backend))
    const said =
      brokenAt === null
        ? say(language, 'terminal.verified', { entries, hash: lastHash ?? '' })
        : say(language, 'terminal.trail-broken', { entries, number: brokenAt })
    process.stdout.write(`${said}\n`)
    const damaged = damagedEditions(openFile(backend))
    for (const number of damaged) process.stdout.write(`${say(language, 'error.edition-damaged', { number })}\n`)
    return brokenAt === null && damaged.length === 0 ? exitCodes.done : exitCodes.problems
  } finally {
    closeWorkspace(backend)
  }
}
