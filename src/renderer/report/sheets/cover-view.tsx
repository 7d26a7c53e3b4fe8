import type { PaperLook } from '../../../core/report/paper-template.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { nameOfPeriod } from '../../../core/text/write-period.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { DisclaimerText } from './disclaimer-text.tsx'
import { PaperLogo } from './paper-logo.tsx'
import './cover-view.css'

interface CoverPageProps {
  readonly model: ReportModel
  readonly look: PaperLook
}

const onCover = { width: 80, height: 24 }

/** Whose paper it is and of when, and nothing that page 1 has to say. */
export function CoverPage({ model, look }: CoverPageProps) {
  const { language } = usePaper()
  const word = usePaperWord()
  const { organisation, period, asOf, edition, signed } = model
  return (
    <article className="paper-cover">
      <PaperLogo look={look} organisation={organisation} room={onCover} />
      <div>
        <p className="paper-cover-title">{word('subject')}</p>
        <p className="paper-cover-period">{nameOfPeriod(period, language)}</p>
        {model.campaign !== undefined && <p>{model.campaign}</p>}
        <p>{organisation}</p>
        <p className="paper-soft">{word('kept', { date: writeDate(asOf, language) })}</p>
        <p className={signed ? undefined : 'paper-cover-draft'}>
          {!signed && word('draft')} {edition !== null && word('edition', { edition })}
        </p>
      </div>
      <DisclaimerText look={look} />
    </article>
  )
}
