import type { Handlers } from '../../../contract/routes.ts'
import type { RegisterDesk } from '../registers/register-desk.ts'
import { enterConfidence, lockObjective, objectiveLedger, withdrawConfidence } from './lock-objective.ts'

type LockRoute = `lock.${'list' | 'set'}` | `confidence.${'enter' | 'withdraw'}`

export function lockHandlers(desk: RegisterDesk): Pick<Handlers, LockRoute> {
  const ledger = () => objectiveLedger(desk.open())
  return {
    'lock.list': async () => ledger(),
    'lock.set': async (wish) => desk.after(() => lockObjective(desk.open(), desk.hand(), wish), ledger),
    'confidence.enter': async (wish) => desk.after(() => enterConfidence(desk.open(), desk.hand(), wish), ledger),
    'confidence.withdraw': async (wish) => desk.after(() => withdrawConfidence(desk.open(), desk.hand(), wish), ledger),
  }
}
