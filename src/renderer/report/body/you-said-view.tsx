import type { YouSaidPage as Page, YouSaidLine } from '../../../core/report/pages/you-said.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { BodyPart } from '../sheets/body-page.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './you-said-view.css'

const steps = ['decision', 'action', 'result'] as const

/** From what was heard to what came of it; what has not happened yet is said, and not left blank. */
export function YouSaidPage({ page }: { readonly page: Page }) {
  const word = usePaperWord()
  return (
    <BodyPart name={word('you-said')} title={page.title}>
      {page.lines.length > 0 && (
        <table className="paper-you-said">
          <thead>
            <tr>
              <th scope="col">{word('heard')}</th>
              <th scope="col">{word('decided')}</th>
              <th scope="col">{word('done')}</th>
              <th scope="col">{word('result')}</th>
            </tr>
          </thead>
          <tbody>
            {page.lines.map((line) => (
              <InsightRow key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {page.others !== null && (
        <p className="paper-soft">
          <SentenceText sentence={page.others} />
        </p>
      )}
    </BodyPart>
  )
}

function InsightRow({ line }: { readonly line: YouSaidLine }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <tr>
      <th scope="row">
        <span className="paper-clamp">{word('quoted', { text: line.statement })}</span>
        <span className="paper-soft">
          {word('heard-on', { date: writeDate(line.heardOn, language), audience: line.audience })}
        </span>
        {line.soWhat !== '' && <span className="paper-clamp">{word('so-what', { text: line.soWhat })}</span>}
      </th>
      {steps.map((name) => {
        const step = line[name]
        return (
          <td key={name}>
            {step === null ? (
              <span className="paper-gap">{word(`gap-${name}`)}</span>
            ) : (
              <>
                <span className="paper-clamp">{step.text}</span>
                <span className="paper-soft">{writeDate(step.date, language)}</span>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}
