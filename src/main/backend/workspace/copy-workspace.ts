import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { Refusal } from '../../../contract/reply.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import type { OpenFile } from '../backend.ts'
import type { Ports } from '../ports.ts'
import { refusalOfFile } from '../write-file.ts'
import { withExtension, workspaceExtension } from './create-workspace.ts'

const refusals: Readonly<Record<string, 'disk-full' | 'path-unwritable'>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_CANTOPEN: 'path-unwritable',
  SQLITE_READONLY: 'path-unwritable',
}

/**
 * A copy of the whole workspace where the person says, as it is at this moment. It is written by SQLite itself, beside its
 * place first: a copy of the live file would lack what waits in its log. Null when the person closed the dialog.
 */
export async function copyWorkspace({ path, db }: OpenFile, ports: Ports): Promise<WrittenFile | null> {
  const suggestedName = `${basename(path, extname(path))} ${ports.today()}${workspaceExtension}`
  const chosen = await ports.chooseSavePath({ kind: 'file', suggestedName })
  if (chosen === null) return null
  const place = resolve(withExtension(chosen))
  if (place === path) throw new Refusal('workspace-busy', { path })
  const draft = `${place}.${randomUUID().slice(0, 8)}.part`
  try {
    db.prepare('VACUUM INTO ?').run(draft)
    renameSync(draft, place)
  } catch (error) {
    rmSync(draft, { force: true })
    throw refusalOfCopy(error, place) ?? error
  }
  return { path: place, bytes: statSync(place).size }
}

function refusalOfCopy(error: unknown, path: string): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const refusal = Object.entries(refusals).find(([begins]) => code.startsWith(begins))?.[1]
  return refusal === undefined ? refusalOfFile(error, path) : new Refusal(refusal, { path })
}
