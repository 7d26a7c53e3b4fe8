import type { DataTab } from './data-tabs.tsx'
import { DefinitionsTab } from './definitions/definitions-tab.tsx'
import { HistoryTab } from './history/history-tab.tsx'
import { RestatementsTab } from './history/restatements-tab.tsx'
import { QualityTab } from './quality/quality-tab.tsx'

export function TabView({ tab }: { readonly tab: Exclude<DataTab, 'import'> }) {
  switch (tab) {
    case 'history':
      return <HistoryTab />
    case 'restatements':
      return <RestatementsTab />
    case 'quality':
      return <QualityTab />
    case 'definitions':
      return <DefinitionsTab />
  }
}
