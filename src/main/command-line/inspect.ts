import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { sayAny } from '../../core/text/phrasebook.ts'
import { type InspectLine, inspectFile } from '../inspect.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { writeProblem } from './failure.ts'
import { readWords, terminalLanguage } from './words.ts'

/** `inspect FILE... [--json]`: says what each file is. Nothing is stored. */
export async function runInspect(words: readonly string[]): Promise<number> {
  const { values, positionals: files } = readWords(words, { json: { type: 'boolean' } })
  if (files.length === 0) throw new WrongUse('Name at least one file.')
  let allRecognised = true
  for (const file of files) {
    const line = inspectFile(new Uint8Array(await readFile(file)), basename(file))
    if (line.status !== 'recognised') allRecognised = false
    process.stdout.write(values.json === true ? `${JSON.stringify(line)}\n` : describe(line))
  }
  return allRecognised ? exitCodes.done : exitCodes.problems
}

function describe(line: InspectLine): string {
  const language = terminalLanguage(process.env)
  const what =
    line.source === null ? sayAny(language, `source.${line.status}`) : sayAny(language, `source.${line.source}`)
  const period = line.period === null ? '' : `, ${line.period.from} – ${line.period.to}`
  const tables = line.tables.map((table) => {
    const sums = table.columns
      .filter((column) => column.measure !== null)
      .map((column) => `${column.header} ${column.sum}`)
    return `    ${table.name}: ${table.rows} · ${sums.join(' · ')}\n`
  })
  const problems = line.problems.map((problem) => `    ${writeProblem(problem, line.file.name, language)}\n`)
  return `${line.file.name}: ${what}${period}\n${tables.join('')}${problems.join('')}`
}
