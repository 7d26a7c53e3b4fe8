import type { PaperLook } from '../../../core/report/paper-template.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import './disclaimer-text.css'

/** What has to be said where the paper goes to; the market stands before it, so that nobody prints the wrong one unseen. */
export function DisclaimerText({ look }: { readonly look: PaperLook | undefined }) {
  const { language } = usePaper()
  const disclaimer = look?.disclaimer
  const text = disclaimer?.text[language] ?? ''
  if (!disclaimer || text === '') return null
  return (
    <p className="paper-disclaimer">
      <b>{disclaimer.market}.</b> {text}
    </p>
  )
}

/** Page 1 has no room for it, and may be all that somebody gets: where no cover goes before, it says where to read it. */
export function DisclaimerPointer({ look }: { readonly look: PaperLook | undefined }) {
  const { language } = usePaper()
  const word = usePaperWord()
  const disclaimer = look?.disclaimer
  if (!disclaimer || disclaimer.text[language] === '' || look.cover) return null
  return <b>{word('disclaimer-at-end', { market: disclaimer.market })}</b>
}
