import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { addMonths, monthOf } from '../../core/date.ts'
import type { Language } from '../../core/language.ts'
import { monthsFrom } from '../../core/period.ts'
import { questionOn } from '../../core/report/report-question.ts'
import { say } from '../../core/text/phrasebook.ts'
import { createHandlers } from '../backend/handlers.ts'
import type { Ports } from '../backend/ports.ts'
import { createSample } from '../backend/workspace/create-sample.ts'
import { closeWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes } from './exit-codes.ts'
import { summarise } from './summary.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readLanguage, readWords } from './words.ts'

/** `demo [--lang en|fr]`: the sample company's workspace and its board paper, in `demo/` of the current folder. */
export async function runDemo(words: readonly string[]): Promise<number> {
  const { values } = readWords(words, { lang: { type: 'string' } })
  const language = readLanguage(values.lang, 'en')
  const folder = resolve('demo')
  await mkdir(folder, { recursive: true })
  const save = { pdf: join(folder, 'board-paper.pdf'), workbook: join(folder, 'board-paper.xlsx') }
  const path = join(folder, 'workspace.boardroo')
  const backend = terminalBackend(language, folder)
  const ports = terminalPorts({ save, onProgress: progressLines(language) })
  const handlers = createHandlers(backend, ports)
  try {
    print(say(language, 'terminal.demo-workspace', { path }))
    const state = await createSample(backend, ports, { path, language })
    const { imports = 0, observations = 0, posts = 0 } = state.open?.counts ?? {}
    print(say(language, 'terminal.demo-imported', { imports, observations, posts }))
    const lastDay = state.open?.lastDataOn ?? ports.today()
    const question = questionOn(quarterOf(lastDay), lastDay, ports.today())
    print(say(language, 'terminal.demo-printing'))
    const files = [
      await handlers['report.savePdf']({ question, language, edition: null }),
      await handlers['report.saveWorkbook']({ question, language, edition: null, withData: false }),
    ]
    process.stdout.write(`\n${summarise(await handlers['report.load'](question), language)}`)
    for (const file of files)
      if (file !== null) print(say(language, 'terminal.written', { path: file.path, bytes: file.bytes }))
    print(say(language, 'terminal.demo-done'))
    return exitCodes.done
  } finally {
    closeWorkspace(backend)
  }
}

/** The quarter in which the story ends. */
function quarterOf(date: string) {
  const month = monthOf(date)
  return monthsFrom(addMonths(month, -((Number(month.slice(5)) - 1) % 3)), 3)
}

/** A line for each export as it is read. */
function progressLines(language: Language): Ports['emit'] {
  return (name, event) => {
    if (name === 'import.progress' && 'stage' in event && event.stage === 'reading')
      print(say(language, 'terminal.demo-reading', { nth: event.done + 1, total: event.total, file: event.file }))
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
