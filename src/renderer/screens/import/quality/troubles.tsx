import type { ImportTroubles } from '../../../../core/quality/quality.ts'
import { useWords } from '../../../use-words.tsx'
import { ProblemList } from '../problem-list.tsx'

/** What past imports complained of, file by file, latest first. */
export function Troubles({ troubles }: { readonly troubles: readonly ImportTroubles[] }) {
  const { say, date } = useWords()
  if (troubles.length === 0) return null
  return (
    <section>
      <h2>{say('screen.quality.troubles')}</h2>
      {troubles.map(({ importId, file, importedAt, problems }) => (
        <details key={importId} className="quality-trouble">
          <summary>
            {file}{' '}
            <span className="soft small">
              {date(importedAt.slice(0, 10))} · {problems.length}
            </span>
          </summary>
          <ProblemList file={file} problems={problems} inFile={{ importId }} />
        </details>
      ))}
    </section>
  )
}
