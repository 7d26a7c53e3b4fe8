import type { Quote } from '../../../core/evidence/evidence-entry.ts'
import { useWords } from '../../use-words.tsx'

/** Words that somebody said, and whether they may be shown. */
export function QuoteBlock({ quote }: { readonly quote: Quote }) {
  const { say, date } = useWords()
  const { words, speaker, permission, answeredOn } = quote
  const may = say(`register.permission.${permission}`)
  return (
    <figure className="quote-block">
      <blockquote>{words}</blockquote>
      <figcaption className="soft small">
        {[speaker, answeredOn === null ? may : `${may}, ${date(answeredOn)}`].filter((part) => part !== '').join(' · ')}
      </figcaption>
    </figure>
  )
}
