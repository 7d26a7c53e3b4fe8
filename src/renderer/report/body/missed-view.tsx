import type { MissedPage as Page } from '../../../core/report/pages/missed-page.ts'
import { BodyPart } from '../sheets/body-page.tsx'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { MissedTable } from './missed-table.tsx'

/** What missed at length: what was promised, what came, why, who answers for it, and until when. */
export function MissedPage({ page }: { readonly page: Page }) {
  const word = usePaperWord()
  return (
    <BodyPart name={word('missed-page')} title={page.title}>
      {page.lines.length > 0 && <MissedTable lines={page.lines} />}
      {page.more !== null && (
        <p className="paper-soft">
          <SentenceText sentence={page.more} />
        </p>
      )}
    </BodyPart>
  )
}
