import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeFormula } from '../../../core/report/trace/figure-formula.ts'
import { type LetteredPart, letteredParts } from '../../../core/report/trace/lettered-parts.ts'
import { whatIs } from '../../../core/text/write-figure-name.ts'
import { usePaper } from './paper-context.ts'
import { usePaperWord } from './paper-word.ts'

/** What each letter of a trace number stands for, and how it is computed: once, for all that have these figures. */
export function TraceLetters({ model }: { readonly model: ReportModel }) {
  const word = usePaperWord()
  const { wholes, metrics } = letteredParts(model)
  return (
    <div className="paper-letters">
      <Letters title={word('trace-wholes')} parts={wholes} />
      {metrics.length > 0 && <Letters title={word('trace-metrics')} parts={metrics} />}
    </div>
  )
}

function Letters({ title, parts }: { readonly title: string; readonly parts: readonly LetteredPart[] }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <p>
      <b>{title}.</b>{' '}
      {parts
        .map(({ letter, id, part, what }) =>
          word('trace-letter', { letter, what: whatIs({ part, what }, language), formula: writeFormula(id, language) }),
        )
        .join(' · ')}
    </p>
  )
}
