import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { nameOfPeriod } from '../../../core/text/write-period.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { PaperLogo } from './paper-logo.tsx'
import './masthead.css'

/** Whose paper this is, about what, over which period, and whether it has been issued. */
export function Masthead({ model }: { readonly model: ReportModel }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <header className="paper-masthead">
      <PaperLogo look={model.layout.look} organisation={model.organisation} />
      <p className="paper-masthead-subject">
        <strong className="paper-masthead-name">{model.organisation}</strong>
        <span>{word('subject')}</span>
      </p>
      <p className="paper-masthead-date">
        <strong>{nameOfPeriod(model.period, language)}</strong>
        {model.campaign !== undefined && <span className="paper-masthead-campaign">{model.campaign}</span>}
        <span>{word('kept', { date: writeDate(model.asOf, language) })}</span>
      </p>
      <p className={model.signed ? 'paper-masthead-edition' : 'paper-masthead-edition paper-draft'}>
        {!model.signed && word('draft')} {model.edition !== null && word('edition', { edition: model.edition })}
      </p>
    </header>
  )
}
