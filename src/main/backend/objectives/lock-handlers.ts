import type { Handlers } from '../../../contract/routes.ts'
import { factsOf } from '../paper/load-facts.ts'
import type { RegisterDesk } from '../registers/register-desk.ts'
import { keepForecasts } from './keep-forecasts.ts'
import { enterConfidence, lockObjective, objectiveLedger, withdrawConfidence } from './lock-objective.ts'

type LockRoute = `lock.${'list' | 'set'}` | `confidence.${'enter' | 'withdraw'}`

export function lockHandlers(desk: RegisterDesk): Pick<Handlers, LockRoute> {
  const ledger = () => objectiveLedger(desk.open())
  return {
    'lock.list': async () => ledger(),
    'lock.set': async (wish) =>
      desk.after(() => {
        lockObjective(desk.open(), desk.hand(), wish)
        keepLocked(desk, wish.objectiveId)
      }, ledger),
    'confidence.enter': async (wish) => desk.after(() => enterConfidence(desk.open(), desk.hand(), wish), ledger),
    'confidence.withdraw': async (wish) => desk.after(() => withdrawConfidence(desk.open(), desk.hand(), wish), ledger),
  }
}

/** What was forecast when the target was agreed is what it will be held against first. */
function keepLocked(desk: RegisterDesk, objectiveId: string): void {
  const { author, today } = desk.hand()
  const file = desk.open()
  keepForecasts(file.db, author, factsOf(file), { occasion: 'lock', knownOn: today, madeOn: today, objectiveId })
}
