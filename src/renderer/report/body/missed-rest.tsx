import type { MissedLine } from '../../../core/report/pages/missed-lines.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { MissedTable } from './missed-table.tsx'

/** What missed beyond the lines of the body: printed whichever parts of the paper were left out. */
export function MissedRest({ lines }: { readonly lines: readonly MissedLine[] }) {
  const word = usePaperWord()
  return (
    <article className="paper-annex">
      <p className="paper-overline">{word('annex')}</p>
      <h1>{word('missed-rest')}</h1>
      <MissedTable lines={lines} />
    </article>
  )
}
