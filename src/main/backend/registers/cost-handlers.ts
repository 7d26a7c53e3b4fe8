import { Refusal } from '../../../contract/reply.ts'
import type { Handlers } from '../../../contract/routes.ts'
import { applyCosts, type CostPlan, planCosts } from './import-costs.ts'
import { binCost, dropAlternative, keepAlternative, keepCost, listCosts } from './keep-costs.ts'
import type { RegisterDesk } from './register-desk.ts'

type CostRoute = `cost.${'list' | 'save' | 'remove' | 'saveAlternative' | 'removeAlternative' | 'preview' | 'apply'}`

export function costHandlers(desk: RegisterDesk): Pick<Handlers, CostRoute> {
  const ledger = () => listCosts(desk.open())
  const plans = new Map<string, CostPlan>()
  return {
    'cost.list': async () => ledger(),
    'cost.save': async (wish) => desk.after(() => keepCost(desk.open(), desk.hand(), wish), ledger),
    'cost.remove': async (wish) => desk.after(() => binCost(desk.open(), desk.hand(), wish), ledger),
    'cost.saveAlternative': async (wish) => desk.after(() => keepAlternative(desk.open(), desk.hand(), wish), ledger),
    'cost.removeAlternative': async (wish) => desk.after(() => dropAlternative(desk.open(), desk.hand(), wish), ledger),
    'cost.preview': async ({ drops }) => {
      const file = desk.open()
      const path = drops === null ? await desk.ports.chooseCostTable() : (await desk.ports.droppedPaths(drops))[0]
      if (path === null) return null
      if (path === undefined) throw new Refusal('not-found')
      const plan = await planCosts(file, path)
      plans.clear()
      plans.set(plan.preview.planId, plan)
      return plan.preview
    },
    'cost.apply': async ({ planId }) => {
      const plan = plans.get(planId)
      if (plan === undefined) throw new Refusal('plan-unknown')
      plans.delete(planId)
      return desk.after(() => applyCosts(desk.open(), desk.hand(), plan), ledger)
    },
  }
}
