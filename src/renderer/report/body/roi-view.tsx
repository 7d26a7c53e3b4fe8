import type { ChainLink, OutcomeCost, RoiPage as Page } from '../../../core/report/pages/roi-page.ts'
import type { Sentence } from '../../../core/report/sentence.ts'
import { label } from '../../../core/text/label.ts'
import { BodyPart } from '../sheets/body-page.tsx'
import { FigureText } from '../words/figure-text.tsx'
import { Mark } from '../words/mark.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './roi-view.css'

/** What a return on investment would need, where the chain breaks, what came back instead, and what it cost. */
export function RoiPage({ page }: { readonly page: Page }) {
  const word = usePaperWord()
  return (
    <BodyPart name={word('roi')} title={page.title}>
      <div className="paper-halves">
        <div className="paper-roi-words">
          <Words title={word('roi-need')} sentences={[page.need]} />
          <Words title={word('roi-missing')} sentences={[page.missing]} />
          <Words title={word('roi-returned')} sentences={page.returned} />
        </div>
        <div className="paper-roi-words">
          <Chain links={page.chain} />
          <Words title={word('roi-stop')} sentences={page.stop} />
        </div>
      </div>
      <section>
        <h2>{word('roi-costs')}</h2>
        {page.costs.length === 0 ? (
          <p className="paper-soft">{word('roi-costs-none')}</p>
        ) : (
          <Costs costs={page.costs} />
        )}
      </section>
    </BodyPart>
  )
}

function Words({ title, sentences }: { readonly title: string; readonly sentences: readonly Sentence[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={`${sentence.key} ${sentence.place}`}>
          <SentenceText sentence={sentence} />
        </p>
      ))}
    </section>
  )
}

function Chain({ links }: { readonly links: readonly ChainLink[] }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <section>
      <h2>{word('roi-chain')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{word('link')}</th>
            <th scope="col" className="paper-number">
              {word('metrics-known')}
            </th>
            <th scope="col" className="paper-chain-mark">
              {word('observed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.stage}>
              <th scope="row">{label(language, `chain.${link.stage}`)}</th>
              <td className="paper-number">
                <Known link={link} />
              </td>
              <td className="paper-chain-mark">
                {link.observed ? (
                  <>
                    <Mark shape="disc" /> {word('observed-yes')}
                  </>
                ) : (
                  <span className="paper-gap">
                    <Mark shape="ring" /> {word('observed-no')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Money is observed in the ledger of costs. Editions from before that was said count no metrics of none. */
function Known({ link: { observed, known, all } }: { readonly link: ChainLink }) {
  const word = usePaperWord()
  if (known === null || all === null || all.value === 0) return observed ? word('chain-ledger') : '–'
  return (
    <>
      <FigureText figure={known} />/<FigureText figure={all} />
    </>
  )
}

function Costs({ costs }: { readonly costs: readonly OutcomeCost[] }) {
  const { comparison } = usePaper()
  const word = usePaperWord()
  const heads = ['cost-column', 'outcomes-count', 'each'] as const
  return (
    <table className="paper-costs">
      <thead>
        <tr>
          <th scope="col">{word('outcome-name')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="paper-number">
              {word(head)}
            </th>
          ))}
          {comparison !== 'plan' && (
            <th scope="col" className="paper-number">
              {word('each-before')}
            </th>
          )}
          <th scope="col" className="paper-cost-way">
            {word('alternative-column')}
          </th>
          <th scope="col" className="paper-number">
            {word('each')}
          </th>
          <th scope="col" className="paper-number">
            {word('alternative-extra')}
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.map((cost) => (
          <CostRow key={cost.each.id} cost={cost} compares={comparison !== 'plan'} />
        ))}
      </tbody>
    </table>
  )
}

function CostRow({ cost, compares }: { readonly cost: OutcomeCost; readonly compares: boolean }) {
  const figures = [cost.cost, cost.outcomes, cost.each, ...(compares ? [cost.previousEach] : [])]
  return (
    <tr>
      <th scope="row">
        <span className="paper-clamp">{cost.metric}</span>
      </th>
      {figures.map((figure) => (
        <td key={figure.id} className="paper-number">
          <FigureText figure={figure} />
        </td>
      ))}
      <td className="paper-cost-way">
        {cost.alternative === null ? '–' : <span className="paper-clamp">{cost.alternative.name}</span>}
      </td>
      <td className="paper-number">{cost.alternative !== null && <FigureText figure={cost.alternative.each} />}</td>
      <td className="paper-number">{cost.alternative !== null && <FigureText figure={cost.alternative.extra} />}</td>
    </tr>
  )
}
