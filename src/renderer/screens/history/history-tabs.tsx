import '../import/data-tabs.css'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'

const tabs = ['trail', 'bin'] as const

/** What happened on one side, what was removed on the other: each has an address of its own. */
export function HistoryTabs({ here }: { readonly here: (typeof tabs)[number] }) {
  const { say } = useWords()
  return (
    <nav className="data-tabs" aria-label={say('second-thoughts.history-tabs')}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={addressOf('history', tab === 'bin' ? tab : null)}
          aria-current={tab === here ? 'page' : undefined}
        >
          {say(`second-thoughts.tab-${tab}`)}
        </a>
      ))}
    </nav>
  )
}
