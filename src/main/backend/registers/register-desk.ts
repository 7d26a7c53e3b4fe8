import { type Backend, type OpenFile, openFile } from '../backend.ts'
import { revisionOf } from '../database/changes/change.ts'
import type { Ports } from '../ports.ts'
import type { Hand } from './register-change.ts'

/** What every handler of a register needs: the open file, who writes, and how others learn of it. */
export interface RegisterDesk {
  readonly backend: Backend
  readonly ports: Ports
  open(): OpenFile
  hand(): Hand
  /** Makes a change, tells the window, and answers with the register as it then is. */
  after<Outcome, View>(change: () => Outcome, view: (outcome: Outcome) => View): View
}

export function registerDesk(backend: Backend, ports: Ports): RegisterDesk {
  const open = () => openFile(backend)
  return {
    backend,
    ports,
    open,
    hand: () => ({ author: { who: backend.surroundings.userName, at: ports.now() }, today: ports.today() }),
    after: (change, view) => {
      const outcome = change()
      ports.emit('workspace.changed', { revision: revisionOf(open().db) })
      return view(outcome)
    },
  }
}
