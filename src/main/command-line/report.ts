import { resolve } from 'node:path'
import type { PaperKind } from '../../contract/views.ts'
import { type Period, parsePeriod } from '../../core/period.ts'
import { questionOn } from '../../core/report/report-question.ts'
import { say } from '../../core/text/phrasebook.ts'
import { createHandlers } from '../backend/handlers.ts'
import { closeWorkspace, openWorkspace } from '../backend/workspace/open-workspace.ts'
import { exitCodes, WrongUse } from './exit-codes.ts'
import { summarise } from './summary.ts'
import { terminalBackend, terminalPorts } from './terminal-ports.ts'
import { readLanguage, readWords, terminalLanguage } from './words.ts'

/**
 * `report --workspace W --period 2026-Q3 [--lang fr] [--pdf P] [--excel X [--data]] [--slides S] [--figures C] [--pack Z]`:
 * the paper, as the window would write it. With `--edition 3` in place of a period: that edition, as it was issued.
 */
export async function runReport(words: readonly string[]): Promise<number> {
  const { values } = readWords(words, {
    workspace: { type: 'string' },
    period: { type: 'string' },
    edition: { type: 'string' },
    lang: { type: 'string' },
    pdf: { type: 'string' },
    excel: { type: 'string' },
    slides: { type: 'string' },
    figures: { type: 'string' },
    pack: { type: 'string' },
    data: { type: 'boolean' },
  })
  if (values.workspace === undefined) throw new WrongUse('terminal.use-workspace')
  const asked = askedFor(values)
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
    const { edition } = asked
    const model =
      edition === null
        ? await handlers['report.load'](questionOn(asked.period, state.open?.lastDataOn ?? null, ports.today()))
        : await handlers['edition.load']({ number: edition })
    process.stdout.write(summarise(model, language))
    const paper = { question: { period: model.period, asOf: model.asOf }, language, edition }
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

type Asked = { readonly edition: number } | { readonly edition: null; readonly period: Period }

/** The paper of a period, or an edition by its number: one of the two. */
function askedFor(words: {
  readonly period?: string | undefined
  readonly edition?: string | undefined
  readonly data?: boolean | undefined
}): Asked {
  if (words.edition === undefined) {
    const period = words.period === undefined ? undefined : parsePeriod(words.period)
    if (period === undefined) throw new WrongUse('terminal.use-period')
    return { edition: null, period }
  }
  const edition = Number(words.edition)
  if (!Number.isInteger(edition) || edition < 1 || words.period !== undefined || words.data === true)
    throw new WrongUse('terminal.use-edition')
  return { edition }
}

/** Where a form of the paper goes; nothing for one that is not wished for. */
function at(kind: PaperKind, path: string | undefined): Partial<Record<PaperKind, string>> {
  return path === undefined ? {} : { [kind]: resolve(path) }
}
