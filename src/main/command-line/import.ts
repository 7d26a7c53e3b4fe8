import { resolve } from 'node:path'
import type { Handlers } from '../../contract/routes.ts'
import type { ImportPreview, PreviewFile } from '../../contract/views.ts'
import type { Language } from '../../core/language.ts'
import { say, sayAny } from '../../core/text/phrasebook.ts'
import { createHandlers } from '../backend/handlers.ts'
import { closeWorkspace, openWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { writeProblem } from './failure.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readWords, terminalLanguage } from './words.ts'

/**
 * `import FILE... --workspace W [--account NAME]`: the window's preview and apply, one after the other.
 * A table whose account nobody names is left out, and the exit code says so.
 */
export async function runImport(words: readonly string[]): Promise<number> {
  const { values, positionals: files } = readWords(words, {
    workspace: { type: 'string' },
    account: { type: 'string' },
  })
  if (files.length === 0) throw new WrongUse('terminal.use-file')
  if (values.workspace === undefined) throw new WrongUse('terminal.use-workspace')
  const language = terminalLanguage(process.env)
  const backend = terminalBackend(language, process.cwd())
  const ports = terminalPorts({ exports: files.map((file) => resolve(file)) })
  const handlers = createHandlers(backend, ports)
  try {
    await openWorkspace(backend, ports, values.workspace)
    const first = await handlers['import.choose'](undefined)
    if (first === null) return exitCodes.problems
    const preview = await assignAccounts(handlers, first, values.account)
    for (const file of preview.files) process.stdout.write(describe(file, language))
    const outcome = await handlers['import.apply']({ planId: preview.planId })
    const { added, same, restated, posts } = outcome
    process.stdout.write(`${say(language, 'terminal.imported', { added, same, restated, posts })}\n`)
    return preview.files.every(isClean) ? exitCodes.done : exitCodes.problems
  } finally {
    closeWorkspace(backend)
  }
}

/** One name for all tables that name no account. */
async function assignAccounts(
  handlers: Handlers,
  preview: ImportPreview,
  name: string | undefined,
): Promise<ImportPreview> {
  const tables = preview.files.flatMap(({ accounts }, file) =>
    accounts.flatMap((account, table) => (account === null ? { file, table } : [])),
  )
  if (name === undefined || tables.length === 0) return preview
  return handlers['import.assign']({ planId: preview.planId, answers: [{ tables, account: { name } }] })
}

function isClean({ read, accounts }: PreviewFile): boolean {
  const complete = read.status === 'recognised' && accounts.every((account) => account !== null)
  return complete && read.problems.every((problem) => problem.severity === 'notice')
}

function describe({ read, changes, accounts }: PreviewFile, language: Language): string {
  const source =
    read.source === null ? say(language, `source.${read.status}`) : sayAny(language, `source.${read.source}`)
  const whose = accounts.map((account) => account?.name ?? say(language, 'terminal.no-account')).join(', ')
  const { added, same, restated } = changes
  const head = say(language, 'terminal.planned', {
    file: read.file.name,
    source,
    account: whose,
    added,
    same,
    restated,
  })
  const problems = read.problems.map((problem) => `    ${writeProblem(problem, read.file.name, language)}\n`)
  return `${head}\n${problems.join('')}`
}
