import type { SourceFact } from '../../../core/facts.ts'
import type { Figure } from '../../../core/report/figure.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { sayAny } from '../../../core/text/phrasebook.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'

/** The files behind the figures, each with the beginning of its fingerprint. */
export function SourcesTable({ sources }: { readonly sources: readonly SourceFact[] }) {
  const { language } = usePaper()
  const word = usePaperWord()
  if (sources.length === 0) return <p>{word('sources-empty')}</p>
  return (
    <table className="paper-sources">
      <thead>
        <tr>
          <th scope="col">{word('file')}</th>
          <th scope="col">{word('source')}</th>
          <th scope="col">{word('imported')}</th>
          <th scope="col" className="paper-number">
            {word('rows')}
          </th>
          <th scope="col" className="paper-number">
            {word('observations')}
          </th>
          <th scope="col">{word('fingerprint')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.importId}>
            <th scope="row">{source.file}</th>
            <td>{sayAny(language, `source.${source.source}`)}</td>
            <td>{writeDate(source.importedOn, language)}</td>
            <td className="paper-number">
              <FigureText figure={counted(source, 'rows')} />
            </td>
            <td className="paper-number">
              <FigureText figure={counted(source, 'observations')} />
            </td>
            <td className="paper-fingerprint">{source.sha256.slice(0, 12)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function counted(source: SourceFact, name: 'rows' | 'observations'): Figure {
  return { id: `source.${source.importId}.${name}`, value: source[name], kind: 'count' }
}
