import { Refusal } from '../contract/reply.ts'
import { say } from '../core/text/phrasebook.ts'
import { runDemo } from './command-line/demo.ts'
import { exitCodes, WrongUse } from './command-line/exit-codes.ts'
import { writeFailure } from './command-line/failure.ts'
import { runImport } from './command-line/import.ts'
import { runInspect } from './command-line/inspect.ts'
import { runReport } from './command-line/report.ts'
import { usage } from './command-line/usage.ts'
import { runVerify } from './command-line/verify.ts'
import { terminalLanguage } from './command-line/words.ts'

/** The same jobs as the window, for scripts and scheduled reports. Each command answers with its exit code. */
const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  inspect: runInspect,
  import: runImport,
  report: runReport,
  verify: runVerify,
  demo: runDemo,
}

async function run(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words
  const command = commands[name]
  if (name === 'help' || words.includes('--help') || words.includes('-h')) {
    process.stdout.write(usage[terminalLanguage(process.env)])
    return exitCodes.done
  }
  if (command === undefined)
    throw new WrongUse(name === '' ? 'terminal.use-command' : 'terminal.use-no-such-command', { name })
  return command(rest)
}

// Whoever reads what is said may stop early, as `head` does: the job goes on, and its files are written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof WrongUse) {
    const language = terminalLanguage(process.env)
    process.stderr.write(`${say(language, error.key, error.values)}\n\n${usage[language]}`)
    process.exitCode = exitCodes.wrongUse
  } else if (error instanceof Refusal) {
    process.stderr.write(`${writeFailure(error.failure)}\n`)
    process.exitCode = exitCodes.problems
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = exitCodes.fault
  }
}
