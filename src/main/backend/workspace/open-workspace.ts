import { basename, dirname, extname, resolve } from 'node:path'
import { Refusal } from '../../../contract/reply.ts'
import type { OpenWorkspace, RecentWorkspace, WorkspaceState } from '../../../contract/views.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { revisionOf } from '../database/changes/change.ts'
import { importTotals } from '../database/imports/past-imports.ts'
import { openDatabase } from '../database/open.ts'
import { loadOrganisation, loadSettings } from '../database/settings.ts'
import { lastDataOn } from '../database/values/last-data.ts'
import { countPosts } from '../database/values/posts.ts'
import type { Ports, RecentFile } from '../ports.ts'

const recentAtMost = 10

/** Opens a workspace in place of the open one, which stays open if the new one is refused. */
export async function openWorkspace(backend: Backend, ports: Ports, path: string): Promise<WorkspaceState> {
  const wanted = resolve(path)
  if (backend.open?.path !== wanted) {
    const db = openDatabase(wanted, ports.now())
    closeWorkspace(backend)
    backend.open = { path: wanted, db, facts: null }
  }
  backend.refused = null
  await remember(ports, wanted)
  return workspaceState(backend, ports)
}

export async function openRecentWorkspace(backend: Backend, ports: Ports, place: number): Promise<WorkspaceState> {
  const recent = (await ports.recentFiles())[place]
  if (recent === undefined) throw new Refusal('not-found')
  return openWorkspace(backend, ports, recent.path)
}

export async function chooseWorkspace(backend: Backend, ports: Ports): Promise<WorkspaceState | null> {
  const path = await ports.chooseWorkspace()
  return path === null ? null : openWorkspace(backend, ports, path)
}

export function closeWorkspace(backend: Backend): void {
  backend.open?.db.close()
  backend.open = null
  backend.plans.clear()
}

export async function workspaceState(backend: Backend, ports: Ports): Promise<WorkspaceState> {
  const { systemLanguage, appVersion } = backend.surroundings
  const recent = (await ports.recentFiles()).map(recentView)
  const open = backend.open === null ? null : openView(backend.open)
  return { open, refused: backend.refused, recent, systemLanguage, appVersion, today: ports.today() }
}

function openView({ path, db }: OpenFile): OpenWorkspace {
  const { imports, observations, ...imported } = importTotals(db)
  const objectives = db.prepare<[], number>('SELECT count(*) FROM objectives WHERE removed_at IS NULL').pluck().get()
  return {
    path,
    organisation: loadOrganisation(db),
    settings: loadSettings(db),
    lastDataOn: lastDataOn(db),
    firstImportedOn: imported.firstDataOn,
    lastImportedOn: imported.lastDataOn,
    counts: { imports, objectives: objectives ?? 0, posts: countPosts(db), observations },
    revision: revisionOf(db),
  }
}

async function remember(ports: Ports, path: string): Promise<void> {
  const others = (await ports.recentFiles()).filter((recent) => recent.path !== path)
  const files: RecentFile[] = [{ path }, ...others].slice(0, recentAtMost)
  await ports.rememberRecentFiles(files)
}

function recentView({ path }: RecentFile): RecentWorkspace {
  return { name: basename(path, extname(path)), folder: dirname(path) }
}
