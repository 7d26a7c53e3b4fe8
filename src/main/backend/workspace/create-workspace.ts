import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { WorkspaceState } from '../../../contract/views.ts'
import type { Language } from '../../../core/language.ts'
import { defaultSettings } from '../../../core/settings.ts'
import type { Backend } from '../backend.ts'
import { inOneChange } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { createDatabase } from '../database/open.ts'
import { addWorkspace } from '../database/settings.ts'
import type { Ports } from '../ports.ts'
import { refusalOfFile } from '../write-file.ts'
import { openWorkspace } from './open-workspace.ts'

export const workspaceExtension = '.boardroo'

/** A workspace with a name and the method's own settings, where the person says. */
export async function createEmptyWorkspace(
  backend: Backend,
  ports: Ports,
  wish: { readonly language: Language; readonly organisation: string },
): Promise<WorkspaceState> {
  const path = await ports.chooseNewWorkspace(fileName(wish.organisation))
  if (path === null) throw new Refusal('cancelled')
  const author = { who: backend.surroundings.userName, at: ports.now() }
  await writeWorkspace(backend, withExtension(path), author.at, (db) => {
    const organisation = { name: wish.organisation, ambition: '', ask: '' }
    const settings = { ...defaultSettings, language: wish.language }
    startWorkspace(db, author, () => addWorkspace(db, organisation, settings, author.at), organisation)
  })
  return openWorkspace(backend, ports, withExtension(path))
}

/** Writes a new workspace beside its place and moves it there when it is whole. A file that stood there is set aside. */
export async function writeWorkspace(
  backend: Backend,
  path: string,
  now: string,
  fill: (db: Database) => void | Promise<void>,
): Promise<void> {
  const place = resolve(path)
  if (backend.open?.path === place) throw new Refusal('workspace-busy', { path: place })
  const draft = `${place}.${randomUUID().slice(0, 8)}.part`
  try {
    mkdirSync(dirname(place), { recursive: true })
    const db = createDatabase(draft, now)
    try {
      await fill(db)
    } finally {
      db.close()
    }
    if (existsSync(place)) setAside(place, now)
    renameSync(draft, place)
  } catch (error) {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${rest}`, { force: true })
    throw refusalOfFile(error, place) ?? error
  }
}

/** The first entry of a workspace's audit trail. */
export function startWorkspace(db: Database, author: Author, add: () => void, content: unknown): void {
  inOneChange(db, author, (record) => {
    add()
    record({ what: 'workspace.create', entity: 'workspace', entityId: 'all', old: null, new: content })
  })
}

/** A name that every system takes as a file's. */
export function fileName(text: string): string {
  const plain = text
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
  return plain === '' ? 'Boardroo' : plain.slice(0, 100)
}

export function withExtension(path: string): string {
  return extname(path).toLowerCase() === workspaceExtension ? path : `${path}${workspaceExtension}`
}

function setAside(path: string, now: string): void {
  const folder = join(dirname(path), 'backups')
  mkdirSync(folder, { recursive: true })
  const moment = now.slice(0, 19).replaceAll(':', '-')
  renameSync(path, join(folder, `${basename(path, extname(path))} replaced ${moment}${extname(path)}`))
}
