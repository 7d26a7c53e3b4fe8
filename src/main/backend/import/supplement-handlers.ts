import type { Handlers } from '../../../contract/routes.ts'
import type { supplementRoutes } from '../../../contract/supplement-routes.ts'
import { type Backend, openFile } from '../backend.ts'
import { revisionOf } from '../database/changes/change.ts'
import type { Ports } from '../ports.ts'
import { addColumns, showColumns, tryColumns } from './supplement-table.ts'

/** Answers what is asked about columns that a source leaves. */
export function supplementHandlers(backend: Backend, ports: Ports): Pick<Handlers, keyof typeof supplementRoutes> {
  const open = () => openFile(backend)
  return {
    'import.columns': async (place) => showColumns(backend, open(), place),
    'import.tryColumns': async ({ columns, ...place }) => {
      open()
      return tryColumns(backend, place, columns)
    },
    'import.addColumns': async (wish) => {
      const author = { who: backend.surroundings.userName, at: ports.now() }
      const preview = addColumns(backend, open(), author, wish)
      if (wish.name !== null) ports.emit('workspace.changed', { revision: revisionOf(open().db) })
      return preview
    },
  }
}
