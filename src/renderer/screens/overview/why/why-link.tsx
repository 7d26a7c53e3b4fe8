import { addressOf } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'

interface WhyLinkProps {
  /** `index`, `pillar.<pillar>`, `objective.<id>` or `metric.<id>`. */
  readonly item: string
  readonly name: string
}

/** The way from a number to the sum behind it. */
export function WhyLink({ item, name }: WhyLinkProps) {
  const { say } = useWords()
  return (
    <a className="why-link" href={addressOf('overview', item)} aria-label={say('why.open-of', { name })}>
      {say('why.open')}
    </a>
  )
}
