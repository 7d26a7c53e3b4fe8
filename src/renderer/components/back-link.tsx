import { IconArrowLeft } from '@tabler/icons-react'
import { addressOf, type Screen } from '../place.ts'

interface BackLinkProps {
  readonly screen: Screen
  readonly words: string
}

export function BackLink({ screen, words }: BackLinkProps) {
  return (
    <a className="back-link" href={addressOf(screen)}>
      <IconArrowLeft size={16} aria-hidden /> {words}
    </a>
  )
}
