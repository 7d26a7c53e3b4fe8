import { resolve } from 'node:path'
import { type Period, parsePeriod } from '../../core/period.ts'
import type { ReportQuestion } from '../../core/report/report-model.ts'
import { say } from '../../core/text/phrasebook.ts'
import { createHandlers } from '../backend/handlers.ts'
import { closeWorkspace, openWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { summarise } from './summary.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readLanguage, readWords, terminalLanguage } from './words.ts'

/** `report --workspace W --period 2026-Q3 [--lang fr] [--pdf P] [--excel X [--data]] [--slides S]`: the paper, as the window would write it. */
export async function runReport(words: readonly string[]): Promise<number> {
  const { values } = readWords(words, {
    workspace: { type: 'string' },
    period: { type: 'string' },
    lang: { type: 'string' },
    pdf: { type: 'string' },
    excel: { type: 'string' },
    slides: { type: 'string' },
    data: { type: 'boolean' },
  })
  if (values.workspace === undefined) throw new WrongUse('terminal.use-workspace')
  const period = values.period === undefined ? undefined : parsePeriod(values.period)
  if (period === undefined) throw new WrongUse('terminal.use-period')
  const save = {
    ...(values.pdf === undefined ? {} : { pdf: resolve(values.pdf) }),
    ...(values.excel === undefined ? {} : { workbook: resolve(values.excel) }),
    ...(values.slides === undefined ? {} : { slides: resolve(values.slides) }),
  }
  const backend = terminalBackend(terminalLanguage(process.env), process.cwd())
  const ports = terminalPorts({ save })
  const handlers = createHandlers(backend, ports)
  try {
    const state = await openWorkspace(backend, ports, values.workspace)
    const language = readLanguage(values.lang, state.open?.settings.language ?? 'en')
    const question = questionFor(period, state.open?.lastDataOn ?? ports.today())
    const model = await handlers['report.load'](question)
    process.stdout.write(summarise(model, language))
    const written = [
      save.pdf === undefined ? null : await handlers['report.savePdf']({ question, language }),
      save.workbook === undefined
        ? null
        : await handlers['report.saveWorkbook']({ question, language, withData: values.data === true }),
      save.slides === undefined ? null : await handlers['report.saveSlides']({ question, language }),
    ]
    for (const file of written)
      if (file !== null)
        process.stdout.write(`${say(language, 'terminal.written', { path: file.path, bytes: file.bytes })}\n`)
    return exitCodes.done
  } finally {
    closeWorkspace(backend)
  }
}

/** Figures as known at the end of the period, or at the last day with data when the period is not over. */
export function questionFor(period: Period, lastDataOn: string): ReportQuestion {
  return { period, asOf: lastDataOn < period.to && lastDataOn >= period.from ? lastDataOn : period.to }
}
