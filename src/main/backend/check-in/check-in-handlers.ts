import type { checkInRoutes } from '../../../contract/check-in-routes.ts'
import type { Handlers } from '../../../contract/routes.ts'
import type { Backend } from '../backend.ts'
import { keepForecasts } from '../objectives/keep-forecasts.ts'
import { factsOf } from '../paper/load-facts.ts'
import type { Ports } from '../ports.ts'
import { type RegisterDesk, registerDesk } from '../registers/register-desk.ts'
import { answerItem, beginRound, checkInView, endOneRound, setRhythm } from './keep-check-in.ts'

/** Answers the monthly round. */
export function checkInHandlers(backend: Backend, ports: Ports): Pick<Handlers, keyof typeof checkInRoutes> {
  const desk = registerDesk(backend, ports)
  const view = () => checkInView(desk.open(), ports.today())
  return {
    'checkIn.load': async () => view(),
    'checkIn.begin': async () => desk.after(() => beginRound(desk.open(), desk.hand()), view),
    'checkIn.answer': async (wish) => desk.after(() => answerItem(desk.open(), desk.hand(), wish), view),
    'checkIn.end': async ({ roundId }) =>
      desk.after(() => {
        endOneRound(desk.open(), desk.hand(), roundId)
        keepChecked(desk)
      }, view),
    'checkIn.setRhythm': async (wish) => desk.after(() => setRhythm(desk.open(), desk.hand(), wish), view),
  }
}

/** With the round, everything that was due is known: what is forecast from it is kept. */
function keepChecked(desk: RegisterDesk): void {
  const { author, today } = desk.hand()
  const file = desk.open()
  keepForecasts(file.db, author, factsOf(file), { occasion: 'check-in', knownOn: today, madeOn: today })
}
