import { resolve } from 'node:path'
import type { PaperKind } from '../../contract/views.ts'
import { type Period, parsePeriod } from '../../core/period.ts'
import type { ReportQuestion } from '../../core/report/report-model.ts'
import { say } from '../../core/text/phrasebook.ts'
import { createHandlers } from '../backend/handlers.ts'
import { closeWorkspace, openWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { summarise } from './summary.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readLanguage, readWords, terminalLanguage } from './words.ts'

/** `report --workspace W --period 2026-Q3 [--lang fr] [--pdf P] [--excel X [--data]] [--slides S] [--figures C] [--pack Z]`: the paper, as the window would write it. */
export async function runReport(words: readonly string[]): Promise<number> {
  const { values } = readWords(words, {
    workspace: { type: 'string' },
    period: { type: 'string' },
    lang: { type: 'string' },
    pdf: { type: 'string' },
    excel: { type: 'string' },
    slides: { type: 'string' },
    figures: { type: 'string' },
    pack: { type: 'string' },
    data: { type: 'boolean' },
  })
  if (values.workspace === undefined) throw new WrongUse('terminal.use-workspace')
  const period = values.period === undefined ? undefined : parsePeriod(values.period)
  if (period === undefined) throw new WrongUse('terminal.use-period')
  const save = {
    ...at('pdf', values.pdf),
    ...at('workbook', values.excel),
    ...at('slides', values.slides),
    ...at('figures', values.figures),
    ...at('pack', values.pack),
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
    const paper = { question, language, edition: null }
    // A form that goes nowhere is as a dialog that was closed: nothing is written.
    const written = [
      await handlers['report.savePdf'](paper),
      await handlers['report.saveWorkbook']({ ...paper, withData: values.data === true }),
      await handlers['report.saveSlides'](paper),
      await handlers['report.saveFigures'](paper),
      await handlers['report.savePack'](paper),
    ]
    for (const file of written)
      if (file !== null)
        process.stdout.write(`${say(language, 'terminal.written', { path: file.path, bytes: file.bytes })}\n`)
    return exitCodes.done
  } finally {
    closeWorkspace(backend)
  }
}

/** Where a form of the paper goes; nothing for one that is not wished for. */
function at(kind: PaperKind, path: string | undefined): Partial<Record<PaperKind, string>> {
  return path === undefined ? {} : { [kind]: resolve(path) }
}

/** Figures as known at the end of the period, or at the last day with data when the period is not over. */
export function questionFor(period: Period, lastDataOn: string): ReportQuestion {
  return { period, asOf: lastDataOn < period.to && lastDataOn >= period.from ? lastDataOn : period.to }
}
