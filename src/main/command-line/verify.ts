import { resolve } from 'node:path'
import { sayFinding, sayVerdict, sayVersions, sayWhosePack } from '../../core/pack/say-verdict.ts'
import { say } from '../../core/text/phrasebook.ts'
import { openFile } from '../backend/backend.ts'
import { verifyPackFile } from '../backend/pack/pack-handlers.ts'
import { damagedEditions } from '../backend/paper/issued-edition.ts'
import { verifyAudit } from '../backend/registers/show-audit.ts'
import { closeWorkspace, openWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readWords, terminalLanguage } from './words.ts'

/** What a terminal shows of them. */
const shown = 40

/** `verify PACK...` or `verify --workspace W`; the exit code says whether all is whole. */
export async function runVerify(words: readonly string[]): Promise<number> {
  const { values, positionals: packs } = readWords(words, { workspace: { type: 'string' } })
  if (values.workspace === undefined && packs.length === 0) throw new WrongUse('terminal.use-verify')
  let whole = true
  for (const pack of packs) whole = (await isWholePack(resolve(pack))) && whole
  if (values.workspace !== undefined) whole = (await isWholeWorkspace(values.workspace)) && whole
  return whole ? exitCodes.done : exitCodes.problems
}

/** Recomputes every figure of a pack. */
async function isWholePack(path: string): Promise<boolean> {
  const language = terminalLanguage(process.env)
  const { appVersion } = terminalBackend(language, process.cwd()).surroundings
  const verdict = await verifyPackFile(path, appVersion)
  const { findings, found, fingerprint, currency } = verdict
  const versions = sayVersions(verdict, language)
  const lines = [
    sayWhosePack(verdict, language),
    sayVerdict(verdict, language),
    ...findings.slice(0, shown).map((finding) => `  ${sayFinding(finding, language, currency)}`),
    ...(found > shown ? [`  ${say(language, 'pack.more', { count: found - shown })}`] : []),
    ...(versions === null ? [] : [versions]),
    say(language, 'pack.fingerprint', { hash: fingerprint }),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return found === 0
}

/** Follows the chain of the audit trail, and holds every edition against its hashes. */
async function isWholeWorkspace(workspace: string): Promise<boolean> {
  const language = terminalLanguage(process.env)
  const backend = terminalBackend(language, process.cwd())
  try {
    await openWorkspace(backend, terminalPorts({}), workspace)
    const { entries, brokenAt, lastHash } = verifyAudit(openFile(backend))
    const said =
      brokenAt === null
        ? say(language, 'terminal.verified', { entries, hash: lastHash ?? '' })
        : say(language, 'terminal.trail-broken', { entries, number: brokenAt })
    process.stdout.write(`${said}\n`)
    const damaged = damagedEditions(openFile(backend))
    for (const number of damaged) process.stdout.write(`${say(language, 'error.edition-damaged', { number })}\n`)
    return brokenAt === null && damaged.length === 0
  } finally {
    closeWorkspace(backend)
  }
}
