import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { RouteInput } from '../../../contract/routes.ts'
import type { ImportOutcome, ImportPreview } from '../../../contract/views.ts'
import { ask } from '../../ask.ts'
import { go } from '../../place.ts'
import { filesRead } from './preview-sums.ts'

/** Where an import stands. Nothing is written before `writing`. */
export type ImportStage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'writing'; readonly preview: ImportPreview }
  | { readonly kind: 'done'; readonly outcome: ImportOutcome; readonly files: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly preview: ImportPreview | null }

export type Answer = RouteInput<'import.assign'>['answers'][number]
type TableToMap = Omit<RouteInput<'import.map'>, 'planId'>
type ColumnsToAdd = Omit<RouteInput<'import.addColumns'>, 'planId'>

interface ImportRoom {
  readonly stage: ImportStage
  readonly choose: () => void
  readonly drop: (files: readonly File[]) => void
  /** Whose figures the tables of each answer are. */
  readonly assign: (...answers: Answer[]) => Promise<void>
  /** The plan with a table read as the person says; an answer of no stays with whoever asked. */
  readonly map: (table: TableToMap) => Promise<void>
  /** The plan with a table that a source reads and more of its columns; an answer of no stays with whoever asked. */
  readonly addColumns: (columns: ColumnsToAdd) => Promise<void>
  readonly apply: () => void
  /** Stops reading, or throws the plan away; the workspace is as before. */
  readonly leave: () => void
}

const ImportContext = createContext<ImportRoom | null>(null)

export function useImport(): ImportRoom {
  const room = useContext(ImportContext)
  if (room === null) throw new Error('No import here')
  return room
}

/** Lives above the screens, so that files can be dropped anywhere and a preview survives a look at another screen. */
export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const [stage, setStage] = useState<ImportStage>({ kind: 'waiting' })
  const client = useQueryClient()
  const latest = useRef(0)

  const read = useCallback(async (preview: () => Promise<ImportPreview | null>) => {
    latest.current += 1
    const run = latest.current
    go('import')
    setStage({ kind: 'reading' })
    const next = await preview().then(
      (found): ImportStage => (found === null ? { kind: 'waiting' } : { kind: 'preview', preview: found }),
      (error: unknown): ImportStage => ({ kind: 'failed', error, preview: null }),
    )
    if (run === latest.current) setStage(next)
    else if (next.kind === 'preview') await discard(next.preview.planId)
  }, [])

  const room = useMemo<ImportRoom>(() => {
    const preview = 'preview' in stage ? stage.preview : null
    return {
      stage,
      choose: () => void read(() => ask('import.choose', undefined)),
      drop: (files) =>
        void read(async () => ask('import.preview', { drops: [...(await window.boardroo.drop(files))] })),
      assign: async (...answers) => {
        if (preview === null) return
        setStage(
          await ask('import.assign', { planId: preview.planId, answers }).then(
            (better): ImportStage => ({ kind: 'preview', preview: better }),
            (error: unknown): ImportStage => ({ kind: 'failed', error, preview }),
          ),
        )
      },
      map: async (table) => {
        if (preview === null) return
        setStage({ kind: 'preview', preview: await ask('import.map', { planId: preview.planId, ...table }) })
      },
      addColumns: async (columns) => {
        if (preview === null) return
        setStage({ kind: 'preview', preview: await ask('import.addColumns', { planId: preview.planId, ...columns }) })
      },
      apply: async () => {
        if (preview === null) return
        setStage({ kind: 'writing', preview })
        setStage(
          await ask('import.apply', { planId: preview.planId }).then(
            (outcome): ImportStage => ({ kind: 'done', outcome, files: filesRead(preview.files) }),
            (error: unknown): ImportStage => ({ kind: 'failed', error, preview }),
          ),
        )
        await client.invalidateQueries()
      },
      leave: () => {
        latest.current += 1
        setStage({ kind: 'waiting' })
        if (preview !== null) void discard(preview.planId)
      },
    }
  }, [stage, read, client])
  return <ImportContext value={room}>{children}</ImportContext>
}

/** A plan that is no longer wanted; that it is already gone is no trouble. */
async function discard(planId: string): Promise<void> {
  await ask('import.discard', { planId }).catch(() => null)
}
