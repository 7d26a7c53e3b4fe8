import type { editionRoutes } from '../../../contract/edition-routes.ts'
import type { Handlers } from '../../../contract/routes.ts'
import type { Backend } from '../backend.ts'
import { loadEditions } from '../database/papers/editions.ts'
import type { Ports } from '../ports.ts'
import { registerDesk } from '../registers/register-desk.ts'
import { issueEdition, signEdition } from './issue-edition.ts'
import { compareEditions, editionModel } from './issued-edition.ts'

/** Answers what is asked about issued papers. */
export function editionHandlers(backend: Backend, ports: Ports): Pick<Handlers, keyof typeof editionRoutes> {
  const desk = registerDesk(backend, ports)
  const list = () => loadEditions(desk.open().db)
  return {
    'edition.list': async () => list(),
    'edition.issue': async (wish) => {
      await issueEdition(backend, ports, desk.hand(), wish)
      return desk.after(() => undefined, list)
    },
    'edition.sign': async (wish) => desk.after(() => signEdition(desk.open(), desk.hand(), wish), list),
    'edition.load': async ({ number }) => editionModel(desk.open(), number),
    'edition.compare': async (wish) => compareEditions(desk.open(), wish),
  }
}
