import type { complianceRoutes } from '../../../contract/compliance-routes.ts'
import type { registerRoutes } from '../../../contract/register-routes.ts'
import type { Handlers } from '../../../contract/routes.ts'
import type { Backend } from '../backend.ts'
import { lockHandlers } from '../objectives/lock-handlers.ts'
import type { Ports } from '../ports.ts'
import { auditHandlers } from './audit-handlers.ts'
import { complianceHandlers } from './compliance-handlers.ts'
import { costHandlers } from './cost-handlers.ts'
import { evidenceHandlers } from './evidence-handlers.ts'
import { insightHandlers } from './insight-handlers.ts'
import { registerDesk } from './register-desk.ts'
import { stakeholderHandlers } from './stakeholder-handlers.ts'

type RegisterHandlers = Pick<Handlers, keyof typeof registerRoutes | keyof typeof complianceRoutes>

/** Answers what is asked about the registers that a person keeps by hand. */
export function registerHandlers(backend: Backend, ports: Ports): RegisterHandlers {
  const desk = registerDesk(backend, ports)
  return {
    ...stakeholderHandlers(desk),
    ...insightHandlers(desk),
    ...costHandlers(desk),
    ...evidenceHandlers(desk),
    ...lockHandlers(desk),
    ...auditHandlers(desk),
    ...complianceHandlers(desk),
  }
}
