import type { Handlers } from '../../../contract/routes.ts'
import type { secondThoughtRoutes } from '../../../contract/second-thought-routes.ts'
import type { Backend } from '../backend.ts'
import type { Ports } from '../ports.ts'
import { registerDesk } from '../registers/register-desk.ts'
import { binView, restoreBinned } from './restore-binned.ts'
import { stepsView, takeBack } from './take-back.ts'

/** Answers whoever takes something back: the last change, or what lies in the bin. */
export function secondThoughtHandlers(
  backend: Backend,
  ports: Ports,
): Pick<Handlers, keyof typeof secondThoughtRoutes> {
  const desk = registerDesk(backend, ports)
  const bin = () => binView(desk.open())
  return {
    'step.list': async () => stepsView(desk.open()),
    'step.undo': async ({ step }) =>
      desk.after(
        () => takeBack(desk.open(), desk.hand().author, 'undo', step),
        (taken) => taken,
      ),
    'step.redo': async ({ step }) =>
      desk.after(
        () => takeBack(desk.open(), desk.hand().author, 'redo', step),
        (taken) => taken,
      ),
    'bin.list': async () => bin(),
    'bin.restore': async (wish) => desk.after(() => restoreBinned(desk.open(), desk.hand().author, wish), bin),
  }
}
