import type { Handlers } from '../../../contract/routes.ts'
import { searchAudit } from '../database/changes/audit-search.ts'
import type { RegisterDesk } from './register-desk.ts'
import { exportAudit, verifyAudit } from './show-audit.ts'

type AuditRoute = `audit.${'list' | 'verify' | 'export'}`

export function auditHandlers(desk: RegisterDesk): Pick<Handlers, AuditRoute> {
  return {
    'audit.list': async ({ filter, ...page }) => searchAudit(desk.open().db, filter, page),
    'audit.verify': async () => verifyAudit(desk.open()),
    'audit.export': async ({ filter }) => exportAudit(desk.open(), desk.ports, filter),
  }
}
