import './trace.css'
import { type ReactNode, useMemo } from 'react'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { traceNumbers } from '../../core/report/trace/trace-numbers.ts'
import { PaperContext, type PaperSetting } from '../report/words/paper-context.ts'
import { useWords } from '../use-words.tsx'
import { questionOf } from './question-of-figure.ts'
import { useTrace } from './trace-room.ts'

interface ReportFiguresProps {
  readonly model: ReportModel
  /** In which the figures are written. */
  readonly language: Language
  readonly children: ReactNode
}

/** Within it every figure of the report can be asked where it comes from, also those that stand in sentences. */
export function ReportFigures({ model, language, children }: ReportFiguresProps) {
  const words = useWords()
  const trace = useTrace()
  const setting = useMemo<PaperSetting>(
    () => ({
      language,
      currency: model.currency,
      paperSize: model.layout.paperSize,
      comparison: model.layout.comparison,
      ask: (figure) => {
        const question = questionOf(figure, model, words)
        if (question === null) return null
        return {
          words: words.say('screen.trace.open', { figure: question.title }),
          open: () => trace({ ...question, number: traceNumbers(model).get(figure.id) }),
        }
      },
    }),
    [model, language, words, trace],
  )
  return <PaperContext value={setting}>{children}</PaperContext>
}
