import './sheets/paper.css'
import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { ownerNumbers } from '../../core/report/trace/trace-numbers.ts'
import { AnnexPage } from './annex/annex-view.tsx'
import { LedgersPage } from './annex/ledgers-view.tsx'
import { ScorecardPage } from './annex/scorecard-view.tsx'
import { BoardPage } from './board/board-view.tsx'
import { MissedRest } from './body/missed-rest.tsx'
import { MissedPage } from './body/missed-view.tsx'
import { ObjectivesPage } from './body/objectives-view.tsx'
import { QuestionsPage } from './body/questions-view.tsx'
import { RoiPage } from './body/roi-view.tsx'
import { ThenAndNowPage } from './body/then-and-now-view.tsx'
import { YouSaidPage } from './body/you-said-view.tsx'
import { BodyPage } from './sheets/body-page.tsx'
import { CoverPage } from './sheets/cover-view.tsx'
import { largestOnDesk, pictureScale, printedScale, useDeskScale } from './sheets/desk-scale.ts'
import { DisclaimerText } from './sheets/disclaimer-text.tsx'
import { footOf, pageRules } from './sheets/page-rules.ts'
import { headOf, lookStyle } from './sheets/paper-look.ts'
import { paperSizesInMillimetres } from './sheets/paper-size.ts'
import { Sheet } from './sheets/sheet.tsx'
import { useSheetsInTurn } from './sheets/sheets-in-turn.ts'
import { PaperContext, usePaper } from './words/paper-context.ts'
import './sheets/paper-fonts.ts'
import './sheets/print.css'

interface ReportViewProps {
  readonly model: ReportModel
  readonly language: Language
  /** The one sheet that is drawn, by its place from 0, twice as large as paper; else all are. */
  readonly only?: number | null
  /** True where it goes to the printer and to no screen. */
  readonly printed?: boolean
}

/**
 * The paper, drawn from the model and from nothing else: the same on the desk of the screen and in the PDF. It is drawn
 * again only for another model: a dozen charts and as many pages take longer than a click may.
 */
export const ReportView = memo(DrawnReport)

function DrawnReport({ model, language, only = null, printed = false }: ReportViewProps) {
  const desk = useRef<HTMLDivElement>(null)
  const { paperSize, comparison } = model.layout
  useDeskScale(desk, paperSize, only !== null ? pictureScale : printed ? printedScale : largestOnDesk)
  usePageRules(model, language)
  const { ask, takeAway } = usePaper()
  const setting = useMemo(() => {
    const onScreen = { ...(ask === undefined ? {} : { ask }), ...(takeAway === undefined ? {} : { takeAway }) }
    const numbers = model.annex.places === undefined ? undefined : ownerNumbers(model)
    return { language, currency: model.currency, paperSize, comparison, printed, numbers, ...onScreen }
  }, [language, model, paperSize, comparison, printed, ask, takeAway])
  // The same sheets in each turn, so that those that stand there are not drawn again.
  const sheets = useMemo(() => sheetsOf(model), [model])
  const drawn = useSheetsInTurn(sheets.length, printed || only !== null)
  return (
    <PaperContext value={setting}>
      <div
        className="paper"
        lang={language}
        ref={desk}
        style={{ ...sheetStyle(paperSize), ...lookStyle(model.layout.look) }}
      >
        <div className="paper-sheets">
          {sheets.map(({ name, content }, place) =>
            only === null || only === place ? (
              <Sheet key={name} head={headOf(model, language)} foot={footOf(model, language)} place={place}>
                {place < drawn && content}
              </Sheet>
            ) : null,
          )}
        </div>
      </div>
    </PaperContext>
  )
}

interface DrawnSheet {
  readonly name: string
  readonly content: ReactNode
}

/** The sheets in the order of the paper: the cover where the template has one, page 1, the parts that were chosen, two to a sheet where they fit, the annex. */
function sheetsOf(model: ReportModel): DrawnSheet[] {
  const { sections } = model.layout
  const has = (section: (typeof sections)[number]) => sections.includes(section)
  const body = (name: string, ...parts: (ReactNode | false)[]): DrawnSheet[] =>
    parts.every((part) => part === false) ? [] : [{ name, content: <BodyPage>{parts}</BodyPage> }]
  return [
    ...(model.layout.look?.cover === true
      ? [{ name: 'cover', content: <CoverPage model={model} look={model.layout.look} /> }]
      : []),
    { name: 'board', content: <BoardPage model={model} /> },
    ...body('objectives', has('objectives') && <ObjectivesPage key="objectives" page={model.objectives} />),
    ...body(
      'then',
      has('then-and-now') && <ThenAndNowPage key="then-and-now" page={model.thenAndNow} />,
      has('you-said') && <YouSaidPage key="you-said" page={model.youSaid} />,
    ),
    ...body(
      'roi',
      has('roi') && <RoiPage key="roi" page={model.roi} />,
      has('questions') && <QuestionsPage key="questions" page={model.questions} />,
    ),
    ...body('missed', has('missed') && <MissedPage key="missed" page={model.missed} />),
    ...(has('scorecard') ? [{ name: 'scorecard', content: <ScorecardPage scorecard={model.scorecard} /> }] : []),
    {
      name: 'annex',
      content: (
        <>
          <AnnexPage model={model} />
          {model.missed.rest.length > 0 && <MissedRest lines={model.missed.rest} />}
          {has('ledgers') && <LedgersPage ledgers={model.ledgers} />}
          <DisclaimerText look={model.layout.look} />
        </>
      ),
    },
  ]
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
