import type { Place } from '../place.ts'
import { CampaignsScreen } from '../screens/campaigns/campaigns-screen.tsx'
import { CheckInScreen } from '../screens/check-in/check-in-screen.tsx'
import { ComplianceScreen } from '../screens/compliance/compliance-screen.tsx'
import { CostsScreen } from '../screens/costs/costs-screen.tsx'
import { EvidenceScreen } from '../screens/evidence/evidence-screen.tsx'
import { HistoryScreen } from '../screens/history/history-screen.tsx'
import { ImportScreen } from '../screens/import/import-screen.tsx'
import { InsightsScreen } from '../screens/insights/insights-screen.tsx'
import { ObjectivesScreen } from '../screens/objectives/objectives-screen.tsx'
import { OverviewScreen } from '../screens/overview/overview-screen.tsx'
import { WhyScreen } from '../screens/overview/why/why-screen.tsx'
import { RelationshipsScreen } from '../screens/relationships/relationships-screen.tsx'
import { ReportScreen } from '../screens/report/report-screen.tsx'
import { SettingsScreen } from '../screens/settings/settings-screen.tsx'

export function ScreenHere({ place }: { readonly place: Place }) {
  switch (place.screen) {
    case 'overview':
      return place.item === null ? <OverviewScreen /> : <WhyScreen item={place.item} />
    case 'check-in':
      return <CheckInScreen />
    case 'objectives':
      return <ObjectivesScreen item={place.item} />
    case 'campaigns':
      return <CampaignsScreen item={place.item} />
    case 'relationships':
      return <RelationshipsScreen item={place.item} />
    case 'insights':
      return <InsightsScreen item={place.item} />
    case 'costs':
      return <CostsScreen item={place.item} />
    case 'evidence':
      return <EvidenceScreen item={place.item} />
    case 'compliance':
      return <ComplianceScreen />
    case 'import':
      return <ImportScreen item={place.item} />
    case 'report':
      return <ReportScreen />
    case 'settings':
      return <SettingsScreen />
    case 'history':
      return <HistoryScreen item={place.item} />
  }
}
