import type { MissedLine } from '../../../core/report/pages/missed-lines.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './missed-table.css'

export function MissedTable({ lines }: { readonly lines: readonly MissedLine[] }) {
  const word = usePaperWord()
  return (
    <table className="paper-missed-table">
      <thead>
        <tr>
          <th scope="col">{word('missed')}</th>
          <th scope="col">{word('reason')}</th>
          <th scope="col">{word('owner-column')}</th>
          <th scope="col">{word('until')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <MissedRow key={line.sentence.place} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function MissedRow({ line }: { readonly line: MissedLine }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <tr>
      <th scope="row">
        <b className="paper-clamp">{line.metric || line.objective}</b>
        <span>
          <SentenceText sentence={line.sentence} />
        </span>
        {line.metric !== '' && <span className="paper-clamp paper-soft">{line.objective}</span>}
      </th>
      <td>
        {line.reason === null ? (
          <span className="paper-gap">{word('no-reason')}</span>
        ) : (
          <span className="paper-clamp">{line.reason}</span>
        )}
      </td>
      <td>
        <span className="paper-clamp">{line.owner}</span>
      </td>
      <td>{writeDate(line.until, language)}</td>
    </tr>
  )
}
