import type { DefinitionLine } from '../../../core/report/pages/ledgers.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { label } from '../../../core/text/label.ts'
import { sayAny } from '../../../core/text/phrasebook.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'

/** Where a platform changed what a metric is made of, and whether somebody compares across it. */
export function DefinitionTable({ lines }: { readonly lines: readonly DefinitionLine[] }) {
  const { language } = usePaper()
  const word = usePaperWord()
  if (lines.length === 0) return <p className="paper-soft">{word('definitions-none')}</p>
  return (
    <table className="paper-ledger">
      <thead>
        <tr>
          <th scope="col">{word('definition-from')}</th>
          <th scope="col">{word('platform')}</th>
          <th scope="col">{word('what-changed')}</th>
          <th scope="col">{word('metrics-touched')}</th>
          <th scope="col">{word('splice')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{writeDate(line.date, language)}</th>
            <td>{label(language, `platform.${line.platform}`)}</td>
            <td className="paper-breakable">
              {line.what === '' ? sayAny(language, `definition.${line.id}.what`) : line.what}
            </td>
            <td className="paper-breakable">{line.metrics.join(' · ')}</td>
            <td className="paper-breakable">{line.splice ?? word(line.spanned ? 'splice-none' : 'splice-before')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
