import { measureOf } from '../../../core/measure.ts'
import type { Ledgers, RestatementLine } from '../../../core/report/pages/ledgers.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { label } from '../../../core/text/label.ts'
import { measureWord } from '../../../core/text/measure-word.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'

/** Several people, states or rates have no sum: the line gives their mean. */
function isMean({ measure, values }: RestatementLine): boolean {
  return !measureOf(measure).additive && (values.value ?? 0) > 1
}

/** Stored values that a later export changed, one line for each file and measure. */
export function RestatementTable({ ledgers }: { readonly ledgers: Ledgers }) {
  const { language } = usePaper()
  const word = usePaperWord()
  const since = ledgers.sinceEdition !== null && (
    <p>
      <SentenceText sentence={ledgers.sinceEdition} />
    </p>
  )
  if (ledgers.restatements.length === 0)
    return (
      <>
        {since}
        <p className="paper-soft">{word('restatements-none')}</p>
      </>
    )
  const left = ledgers.restatementsLeft
  return (
    <>
      {since}
      <table className="paper-ledger">
        <thead>
          <tr>
            <th scope="col">{word('restated-on')}</th>
            <th scope="col">{word('account')}</th>
            <th scope="col">{word('measure')}</th>
            <th scope="col">{word('file')}</th>
            {(['values', 'old', 'new'] as const).map((head) => (
              <th key={head} scope="col" className="paper-number">
                {word(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledgers.restatements.map((line) => (
            <tr key={line.values.id}>
              <th scope="row">{writeDate(line.on, language)}</th>
              <td className="paper-breakable">
                {line.account} · {label(language, `platform.${line.platform}`)}
              </td>
              <td>{line.answers ? say(language, 'survey.restated') : measureWord(language, line.measure)}</td>
              <td className="paper-breakable">{line.file}</td>
              {[line.values, line.old, line.new].map((figure) => (
                <td key={figure.id} className="paper-number">
                  <FigureText figure={figure} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ledgers.restatements.some(isMean) && <p className="paper-soft">{word('restatements-mean')}</p>}
      {left !== null && (
        <p className="paper-soft">
          <SentenceText sentence={left} />
        </p>
      )}
    </>
  )
}
