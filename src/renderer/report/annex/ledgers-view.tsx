import type { Ledgers } from '../../../core/report/pages/ledgers.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { label } from '../../../core/text/label.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { DefinitionTable } from './definition-table.tsx'
import { RestatementTable } from './restatement-table.tsx'

/** What changed under the figures: definitions, stored values, and what was agreed. */
export function LedgersPage({ ledgers }: { readonly ledgers: Ledgers }) {
  const word = usePaperWord()
  return (
    <article className="paper-annex">
      <p className="paper-overline">{word('annex')}</p>
      <h1>{word('ledgers')}</h1>
      <section>
        <h2>{word('definitions')}</h2>
        <DefinitionTable lines={ledgers.definitions} />
      </section>
      <section>
        <h2>{word('restatements')}</h2>
        <RestatementTable ledgers={ledgers} />
      </section>
      <section>
        <h2>{word('target-changes')}</h2>
        <TargetChanges lines={ledgers.targetChanges} />
      </section>
    </article>
  )
}

function TargetChanges({ lines }: { readonly lines: Ledgers['targetChanges'] }) {
  const { language } = usePaper()
  const word = usePaperWord()
  if (lines.length === 0) return <p className="paper-soft">{word('target-changes-none')}</p>
  return (
    <table className="paper-ledger">
      <thead>
        <tr>
          <th scope="col">{word('restated-on')}</th>
          <th scope="col">{word('objective')}</th>
          <th scope="col">{word('part')}</th>
          <th scope="col">{word('reason')}</th>
          <th scope="col">{word('changed-by')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.number}>
            <th scope="row">{writeDate(line.changedOn, language)}</th>
            <td className="paper-breakable">{line.metric === '' ? line.objective : line.metric}</td>
            <td>{label(language, `part.${line.part}`)}</td>
            <td className="paper-breakable">
              {line.reason === null
                ? word('no-reason')
                : `${label(language, `change-reason.${line.reason.kind}`)}${line.reason.words === '' ? '' : ` (${line.reason.words})`}`}
            </td>
            <td className="paper-breakable">{line.who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
