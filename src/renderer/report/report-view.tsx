import './paper.css'
import { type CSSProperties, useLayoutEffect, useMemo, useRef } from 'react'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { AnnexPage } from './annex-page.tsx'
import { BoardPage } from './board-page.tsx'
import { BodyPage } from './body-page.tsx'
import { useDeskScale } from './desk-scale.ts'
import { LedgersPage } from './ledgers-page.tsx'
import { MissedPage } from './missed-page.tsx'
import { ObjectivesPage } from './objectives-page.tsx'
import { footOf, pageRules } from './page-rules.ts'
import { PaperContext, usePaper } from './paper-context.ts'
import { paperSizesInMillimetres } from './paper-size.ts'
import { QuestionsPage } from './questions-page.tsx'
import { RoiPage } from './roi-page.tsx'
import { ScorecardPage } from './scorecard-page.tsx'
import { Sheet } from './sheet.tsx'
import { ThenAndNowPage } from './then-and-now-page.tsx'
import { YouSaidPage } from './you-said-page.tsx'
import './paper-fonts.ts'
import './print.css'

interface ReportViewProps {
  readonly model: ReportModel
  readonly language: Language
}

/** The paper, drawn from the model and from nothing else: the same on the desk of the screen and in the PDF. */
export function ReportView({ model, language }: ReportViewProps) {
  const desk = useRef<HTMLDivElement>(null)
  useDeskScale(desk, model.layout.paperSize)
  usePageRules(model, language)
  const { paperSize, comparison, sections } = model.layout
  const { ask } = usePaper()
  const setting = useMemo(
    () => ({ language, currency: model.currency, paperSize, comparison, ...(ask === undefined ? {} : { ask }) }),
    [language, model.currency, paperSize, comparison, ask],
  )
  const foot = footOf(model, language)
  const has = (section: (typeof sections)[number]) => sections.includes(section)
  return (
    <PaperContext value={setting}>
      <div className="paper" lang={language} ref={desk} style={sheetStyle(paperSize)}>
        <div className="paper-sheets">
          <Sheet foot={foot}>
            <BoardPage model={model} />
          </Sheet>
          {has('objectives') && (
            <Sheet foot={foot}>
              <BodyPage>
                <ObjectivesPage page={model.objectives} />
              </BodyPage>
            </Sheet>
          )}
          {(has('then-and-now') || has('you-said')) && (
            <Sheet foot={foot}>
              <BodyPage>
                {has('then-and-now') && <ThenAndNowPage page={model.thenAndNow} />}
                {has('you-said') && <YouSaidPage page={model.youSaid} />}
              </BodyPage>
            </Sheet>
          )}
          {(has('roi') || has('questions')) && (
            <Sheet foot={foot}>
              <BodyPage>
                {has('roi') && <RoiPage page={model.roi} />}
                {has('questions') && <QuestionsPage page={model.questions} />}
              </BodyPage>
            </Sheet>
          )}
          {has('missed') && (
            <Sheet foot={foot}>
              <BodyPage>
                <MissedPage page={model.missed} />
              </BodyPage>
            </Sheet>
          )}
          {has('scorecard') && (
            <Sheet foot={foot}>
              <ScorecardPage scorecard={model.scorecard} />
            </Sheet>
          )}
          <Sheet foot={foot}>
            <AnnexPage model={model} />
            {has('ledgers') && <LedgersPage ledgers={model.ledgers} rest={model.missed.rest} />}
          </Sheet>
        </div>
      </div>
    </PaperContext>
  )
}

function sheetStyle(size: ReportModel['layout']['paperSize']): CSSProperties {
  const { width, height } = paperSizesInMillimetres[size]
  return { '--sheet-width': `${width}mm`, '--sheet-height': `${height}mm` } as CSSProperties
}

/** Paper size and foot are rules of the whole document, for as long as this paper is drawn. */
function usePageRules(model: ReportModel, language: Language): void {
  const rules = pageRules(model, language)
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [rules])
}
