import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { writeFigure } from '../../core/text/format-value.ts'
import { say } from '../../core/text/phrasebook.ts'
import { writeSentence } from '../../core/text/write-sentence.ts'

/** The paper in three lines: its title, the index with its range, and its coverage. */
export function summarise(model: ReportModel, language: Language): string {
  const { title, index } = model.board
  const written = (figure: typeof index.measured) => writeFigure(figure, language, model.currency)
  const score = say(language, 'terminal.index', {
    index: written(index.measured),
    floor: written(index.floor),
    ceiling: written(index.ceiling),
    coverage: written(index.coverage),
  })
  return `${writeSentence(title, language, model.currency)}\n${score}\n`
}
