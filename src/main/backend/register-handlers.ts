import type { registerRoutes } from '../../contract/register-routes.ts'
import { Refusal } from '../../contract/reply.ts'
import type { Handlers } from '../../contract/routes.ts'
import { type Backend, openFile } from './backend.ts'
import { costHandlers } from './cost-handlers.ts'
import { evidenceHandlers } from './evidence-handlers.ts'
import { insightHandlers } from './insight-handlers.ts'
import { lockHandlers } from './lock-handlers.ts'
import type { Ports } from './ports.ts'
import { registerDesk } from './register-desk.ts'
import { stakeholderHandlers } from './stakeholder-handlers.ts'

type RegisterRoute = keyof typeof registerRoutes

/** Answers what is asked about the registers that a person keeps by hand. */
export function registerHandlers(backend: Backend, ports: Ports): Pick<Handlers, RegisterRoute> {
  const notYet = async (): Promise<never> => {
    openFile(backend)
    throw new Refusal('not-found')
  }
  const desk = registerDesk(backend, ports)
  return {
    ...stakeholderHandlers(desk),
    ...insightHandlers(desk),
    ...costHandlers(desk),
    ...evidenceHandlers(desk),
    ...lockHandlers(desk),
    'audit.list': notYet,
    'audit.verify': notYet,
    'audit.export': notYet,
  }
}
