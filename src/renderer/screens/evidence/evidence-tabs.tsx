import '../import/data-tabs.css'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'

const tabs = ['evidence', 'notes'] as const

/** Proof on one side, remarks on the charts on the other: each has an address of its own. */
export function EvidenceTabs({ here }: { readonly here: (typeof tabs)[number] }) {
  const { say } = useWords()
  return (
    <nav className="data-tabs" aria-label={say('register.evidence.screen')}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={addressOf('evidence', tab === 'notes' ? tab : null)}
          aria-current={tab === here ? 'page' : undefined}
        >
          {say(`register.evidence.tab-${tab}`)}
        </a>
      ))}
    </nav>
  )
}
