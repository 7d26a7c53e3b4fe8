import './data-tabs.css'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'

export const dataTabs = ['import', 'history', 'restatements', 'quality', 'definitions'] as const
export type DataTab = (typeof dataTabs)[number]

/** From files coming in to what they taught: each tab has an address of its own. */
export function DataTabs({ here }: { readonly here: DataTab }) {
  const { say } = useWords()
  return (
    <nav className="data-tabs" aria-label={say('screen.import.tabs')}>
      {dataTabs.map((tab) => (
        <a key={tab} href={addressOfTab(tab)} aria-current={tab === here ? 'page' : undefined}>
          {say(`screen.import.tab-${tab}`)}
        </a>
      ))}
    </nav>
  )
}

export function addressOfTab(tab: DataTab): string {
  return addressOf('import', tab === 'import' ? null : tab)
}
