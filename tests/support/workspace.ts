import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { Handlers } from '../../src/contract/routes.ts'
import { type Backend, createBackend, openFile } from '../../src/main/backend/backend.ts'
import { createHandlers } from '../../src/main/backend/handlers.ts'
import type { Ports, RecentFile, Surroundings } from '../../src/main/backend/ports.ts'
import { closeWorkspace } from '../../src/main/backend/workspace/open-workspace.ts'
import { blankPaper } from './blank-paper.ts'

/** A backend in a folder of its own, with ports that answer as the test says. Gone when the test has finished. */
export interface TestBackend {
  readonly folder: string
  readonly backend: Backend
  readonly ports: Ports
  readonly handlers: Handlers
  /** What the dialogs will answer. */
  readonly choices: {
    exports: readonly string[] | null
    workspace: string | null
    save: string | null
    template: string | null
    attachments: readonly string[] | null
    costs: string | null
    pack: string | null
    picture: string | null
  }
  readonly events: { readonly name: string; readonly event: unknown }[]
  db(): Database
  /** Writes a file into the folder and returns its path. */
  file(name: string, content: string | Uint8Array): string
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'boardroo-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function testBackend(changes: Partial<Ports> = {}, around: Partial<Surroundings> = {}): TestBackend {
  const folder = temporaryFolder()
  const choices: TestBackend['choices'] = {
    exports: null,
    workspace: join(folder, 'Acme.boardroo'),
    save: null,
    template: null,
    attachments: null,
    costs: null,
    pack: null,
    picture: null,
  }
  const events: TestBackend['events'] = []
  const backend = createBackend({
    appVersion: '0.0.0',
    systemLanguage: 'en',
    userName: 'Ada',
    userDataFolder: join(folder, 'user data'),
    sampleFolder: resolve(import.meta.dirname, '../../resources/sample'),
    ...around,
  })
  const ports = { ...portsOf(choices, events), ...changes }
  onTestFinished(() => closeWorkspace(backend))
  return {
    folder,
    backend,
    ports,
    handlers: createHandlers(backend, ports),
    choices,
    events,
    db: () => openFile(backend).db,
    file: (name, content) => {
      const path = join(folder, name)
      mkdirSync(resolve(path, '..'), { recursive: true })
      writeFileSync(path, content)
      return path
    },
  }
}

/** The same with an empty workspace open. */
export async function openTestWorkspace(changes: Partial<Ports> = {}): Promise<TestBackend> {
  const test = testBackend(changes)
  await test.handlers['workspace.create']({ kind: 'empty', language: 'en', organisation: 'Acme' })
  return test
}

function portsOf(choices: TestBackend['choices'], events: TestBackend['events']): Ports {
  let recent: readonly RecentFile[] = []
  return {
    chooseExports: async () => choices.exports,
    chooseWorkspace: async () => choices.workspace,
    chooseNewWorkspace: async () => choices.workspace,
    chooseTemplate: async () => choices.template,
    chooseAttachments: async () => choices.attachments,
    chooseCostTable: async () => choices.costs,
    choosePack: async () => choices.pack,
    choosePicture: async () => choices.picture,
    choosePaperTemplate: async () => choices.template,
    chooseSavePath: async () => choices.save,
    droppedPaths: async (tokens) => tokens,
    printAhead: async () => {},
    printReport: async () => blankPaper(),
    pictureSheet: async () => new Uint8Array(),
    copyPicture: async () => {},
    reveal: async () => {},
    recentFiles: async () => recent,
    rememberRecentFiles: async (files) => {
      recent = files
    },
    today: () => '2026-10-05',
    now: () => '2026-10-05T09:30:00.000Z',
    emit: (name, event) => {
      events.push({ name, event })
    },
  }
}
