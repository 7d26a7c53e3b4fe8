import './paper.css'
import { useRef } from 'react'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { say } from '../../core/text/phrasebook.ts'
import { AnnexPage } from './annex-page.tsx'
import { BoardPage } from './board-page.tsx'
import { useDeskScale } from './desk-scale.ts'
import { PaperContext, usePaper } from './paper-context.ts'
import { ScorecardPage } from './scorecard-page.tsx'
import { Sheet } from './sheet.tsx'
import './paper-fonts.ts'
import './print.css'

interface ReportViewProps {
  readonly model: ReportModel
  readonly language: Language
}

/** The paper, drawn from the model and from nothing else: the same on the desk of the screen and in the PDF. */
export function ReportView({ model, language }: ReportViewProps) {
  const desk = useRef<HTMLDivElement>(null)
  useDeskScale(desk)
  const { ask } = usePaper()
  const edition =
    model.edition === null
      ? say(language, 'paper.draft-long')
      : say(language, 'paper.edition', { edition: model.edition })
  const foot = `${model.organisation} · ${edition}`
  return (
    <PaperContext value={{ language, currency: model.currency, ...(ask === undefined ? {} : { ask }) }}>
      <div className="paper" lang={language} ref={desk}>
        <div className="paper-sheets">
          <Sheet foot={foot}>
            <BoardPage model={model} />
          </Sheet>
          <Sheet foot={foot}>
            <ScorecardPage scorecard={model.scorecard} />
          </Sheet>
          <Sheet foot={foot}>
            <AnnexPage model={model} />
          </Sheet>
        </div>
      </div>
    </PaperContext>
  )
}
