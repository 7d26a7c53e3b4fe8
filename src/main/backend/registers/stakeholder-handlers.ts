import type { Handlers } from '../../../contract/routes.ts'
import { eraseOneStakeholder } from './erase-stakeholder.ts'
import { exportStakeholder } from './export-stakeholder.ts'
import { binStakeholder, keepStakeholder, listStakeholders } from './keep-stakeholders.ts'
import { addMove, takeBackMove } from './move-stakeholder.ts'
import type { RegisterDesk } from './register-desk.ts'

type StakeholderRoute = `stakeholder.${'list' | 'save' | 'remove' | 'addMove' | 'withdrawMove' | 'erase' | 'export'}`

export function stakeholderHandlers(desk: RegisterDesk): Pick<Handlers, StakeholderRoute> {
  const list = () => listStakeholders(desk.open(), desk.ports.today())
  return {
    'stakeholder.list': async () => list(),
    'stakeholder.save': async (wish) => desk.after(() => keepStakeholder(desk.open(), desk.hand(), wish), list),
    'stakeholder.remove': async (wish) => desk.after(() => binStakeholder(desk.open(), desk.hand(), wish), list),
    'stakeholder.addMove': async (wish) => desk.after(() => addMove(desk.open(), desk.hand(), wish), list),
    'stakeholder.withdrawMove': async (wish) => desk.after(() => takeBackMove(desk.open(), desk.hand(), wish), list),
    'stakeholder.erase': async (wish) => desk.after(() => eraseOneStakeholder(desk.open(), desk.hand(), wish), list),
    'stakeholder.export': async ({ id }) => exportStakeholder(desk.open(), desk.ports, id),
  }
}
