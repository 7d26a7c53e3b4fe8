import type { complianceRoutes } from '../../../contract/compliance-routes.ts'
import type { Handlers } from '../../../contract/routes.ts'
import { binComplianceEvent, keepComplianceEvent, listCompliance } from './keep-compliance.ts'
import type { RegisterDesk } from './register-desk.ts'
import { wallClock } from './wall-clock.ts'

export function complianceHandlers(desk: RegisterDesk): Pick<Handlers, keyof typeof complianceRoutes> {
  const now = () => wallClock(desk.ports.now())
  const list = () => listCompliance(desk.open(), now())
  return {
    'compliance.list': async () => list(),
    'compliance.save': async (wish) =>
      desk.after(() => keepComplianceEvent(desk.open(), desk.hand(), now(), wish), list),
    'compliance.remove': async (wish) => desk.after(() => binComplianceEvent(desk.open(), desk.hand(), wish), list),
  }
}
