import { Refusal } from '../../contract/reply.ts'
import type { Handlers } from '../../contract/routes.ts'
import { binCost, dropAlternative, keepAlternative, keepCost, listCosts } from './keep-costs.ts'
import type { RegisterDesk } from './register-desk.ts'

type CostRoute = `cost.${'list' | 'save' | 'remove' | 'saveAlternative' | 'removeAlternative' | 'preview' | 'apply'}`

export function costHandlers(desk: RegisterDesk): Pick<Handlers, CostRoute> {
  const ledger = () => listCosts(desk.open())
  const notYet = async (): Promise<never> => {
    desk.open()
    throw new Refusal('not-found')
  }
  return {
    'cost.list': async () => ledger(),
    'cost.save': async (wish) => desk.after(() => keepCost(desk.open(), desk.hand(), wish), ledger),
    'cost.remove': async (wish) => desk.after(() => binCost(desk.open(), desk.hand(), wish), ledger),
    'cost.saveAlternative': async (wish) => desk.after(() => keepAlternative(desk.open(), desk.hand(), wish), ledger),
    'cost.removeAlternative': async (wish) => desk.after(() => dropAlternative(desk.open(), desk.hand(), wish), ledger),
    'cost.preview': notYet,
    'cost.apply': notYet,
  }
}
