import { setImmediate } from 'node:timers/promises'
import { Refusal } from '../../../contract/reply.ts'
import type { Handlers } from '../../../contract/routes.ts'
import { type Backend, openFile } from '../backend.ts'
import { traceFigure } from '../data/trace-figure.ts'
import { tracePlace } from '../data/trace-place.ts'
import { revisionOf } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { listImports } from '../database/imports/past-imports.ts'
import { listRestatements } from '../database/values/restatements.ts'
import type { Ports } from '../ports.ts'
import { applyImportInSteps } from './apply-import.ts'
import { assignAccounts } from './assign-accounts.ts'
import { saveKeptFile } from './kept-file.ts'
import { whileOthersWait } from './one-at-a-time.ts'
import { planRows } from './plan-rows.ts'
import { previewImport } from './preview-import.ts'
import { rawRows } from './raw-rows.ts'
import { undoImport } from './undo-import.ts'
import { heldPlan, letGoOfPlan } from './waiting-plans.ts'

type ImportRoute =
  | `import.${'choose' | 'preview' | 'assign' | 'apply' | 'discard' | 'list' | 'undo' | 'restatements' | 'rows' | 'saveRaw'}`
  | 'plan.rows'
  | `${'figure' | 'place'}.trace`

/** Answers what is asked about files: what they would change, what they changed, and where a figure stands in them. */
export function importHandlers(backend: Backend, ports: Ports): Pick<Handlers, ImportRoute> {
  const open = () => openFile(backend)
  const author = (): Author => ({ who: backend.surroundings.userName, at: ports.now() })
  const changed = () => ports.emit('workspace.changed', { revision: revisionOf(open().db) })
  return {
    'import.choose': async () => {
      const file = open()
      const paths = await ports.chooseExports()
      return paths === null ? null : previewImport(backend, file, ports, paths)
    },
    'import.preview': async ({ drops }) => {
      const file = open()
      const paths = await ports.droppedPaths(drops)
      if (paths.length === 0) throw new Refusal('not-found')
      return previewImport(backend, file, ports, paths)
    },
    'import.assign': async (wish) => assignAccounts(backend, open(), wish),
    'import.apply': async ({ planId }) => {
      const held = heldPlan(backend, planId)
      const { db } = open()
      const started = backend.discards.count
      const outcome = await whileOthersWait(backend, () =>
        applyImportInSteps(db, author(), held, async (step) => {
          ports.emit('import.progress', { stage: 'writing', ...step })
          await setImmediate()
          if (backend.discards.count !== started) throw new Refusal('cancelled')
        }),
      )
      letGoOfPlan(backend, planId)
      changed()
      return outcome
    },
    'import.discard': async ({ planId }) => {
      letGoOfPlan(backend, planId)
      backend.discards.add()
      return null
    },
    'import.list': async () => listImports(open().db),
    'import.undo': async (wish) => {
      const outcome = undoImport(open(), author(), wish)
      changed()
      return outcome
    },
    'import.restatements': async (question) => listRestatements(open().db, question),
    'import.rows': async (question) => rawRows(open().db, question),
    'import.saveRaw': async ({ importId }) => saveKeptFile(open().db, ports, importId),
    'plan.rows': async ({ planId, ...wish }) => planRows(heldPlan(backend, planId), wish),
    'figure.trace': async (question) => traceFigure(open(), question),
    'place.trace': async ({ place }) => tracePlace(open().db, place),
  }
}
