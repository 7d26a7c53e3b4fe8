import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Language } from '../../core/language.ts'
import { isMeasure, measureOf } from '../../core/measure.ts'
import { say, sayAny } from '../../core/text/phrasebook.ts'
import { type InspectLine, type InspectProblem, type InspectTable, inspectFile, unreadableFile } from '../inspect.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { writeProblem } from './failure.ts'
import { readWords, terminalLanguage } from './words.ts'

/** `inspect FILE... [--json]`: says what each file is. Nothing is stored. */
export async function runInspect(words: readonly string[]): Promise<number> {
  const { values, positionals: files } = readWords(words, { json: { type: 'boolean' } })
  if (files.length === 0) throw new WrongUse('terminal.use-file')
  const language = terminalLanguage(process.env)
  let clean = true
  for (const file of files) {
    const line = await inspect(file)
    clean &&= line.status === 'recognised' && line.problems.every((problem) => problem.severity === 'notice')
    process.stdout.write(values.json === true ? `${JSON.stringify(line)}\n` : describe(line, language))
  }
  return clean ? exitCodes.done : exitCodes.problems
}

/** A file that cannot be read has its line like any other. */
async function inspect(path: string): Promise<InspectLine> {
  const bytes = await readFile(path).catch(() => undefined)
  const name = basename(path)
  return bytes === undefined ? unreadableFile(name) : inspectFile(new Uint8Array(bytes), name)
}

function describe(line: InspectLine, language: Language): string {
  const what =
    line.source === null ? sayAny(language, `source.${line.status}`) : sayAny(language, `source.${line.source}`)
  const period = line.period === null ? '' : `, ${line.period.from} – ${line.period.to}`
  const tables = line.tables.map((table) => `${describeTable(table, language)}\n`)
  const problems = line.problems.map((problem) => `    ${writeProblem(problem, fileOf(problem, line), language)}\n`)
  return `${line.file.name}: ${what}${period}\n${tables.join('')}${problems.join('')}`
}

/** Only what may be added up is shown as a sum: no rate, no people who might count twice, no column without a number. */
function describeTable({ name, rows, columns }: InspectTable, language: Language): string {
  const sums = columns
    .filter(({ measure, count }) => count > 0 && measure !== null && isMeasure(measure) && measureOf(measure).additive)
    .map(({ header, sum }) => say(language, 'terminal.sum', { header, sum }))
  return [say(language, 'terminal.table', { table: name, rows }), ...sums].join(' · ')
}

function fileOf({ member }: InspectProblem, { file }: InspectLine): string {
  return member === null ? file.name : `${file.name}/${member}`
}
