import type { registerRoutes } from '../../contract/register-routes.ts'
import { Refusal } from '../../contract/reply.ts'
import type { Handlers } from '../../contract/routes.ts'
import { type Backend, openFile } from './backend.ts'
import type { Ports } from './ports.ts'

type RegisterRoute = keyof typeof registerRoutes

/** Answers what is asked about the registers that a person keeps by hand. */
export function registerHandlers(backend: Backend, _ports: Ports): Pick<Handlers, RegisterRoute> {
  const notYet = async (): Promise<never> => {
    openFile(backend)
    throw new Refusal('not-found')
  }
  return {
    'stakeholder.list': notYet,
    'stakeholder.save': notYet,
    'stakeholder.remove': notYet,
    'stakeholder.addMove': notYet,
    'stakeholder.withdrawMove': notYet,
    'stakeholder.erase': notYet,
    'stakeholder.export': notYet,
    'insight.list': notYet,
    'insight.save': notYet,
    'insight.remove': notYet,
    'insight.merge': notYet,
    'cost.list': notYet,
    'cost.save': notYet,
    'cost.remove': notYet,
    'cost.saveAlternative': notYet,
    'cost.removeAlternative': notYet,
    'cost.preview': notYet,
    'cost.apply': notYet,
    'note.list': notYet,
    'note.save': notYet,
    'note.remove': notYet,
    'evidence.list': notYet,
    'evidence.save': notYet,
    'evidence.remove': notYet,
    'evidence.attach': notYet,
    'evidence.detach': notYet,
    'evidence.saveAttachment': notYet,
    'evidence.openAttachment': notYet,
    'audit.list': notYet,
    'audit.verify': notYet,
    'audit.export': notYet,
    'lock.list': notYet,
    'lock.set': notYet,
    'confidence.enter': notYet,
    'confidence.withdraw': notYet,
  }
}
