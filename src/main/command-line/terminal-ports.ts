import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../contract/reply.ts'
import type { Language } from '../../core/language.ts'
import { type Backend, createBackend } from '../backend/backend.ts'
import type { Ports, SaveWish } from '../backend/ports.ts'
import { printOnDesktop } from './print-on-desktop.ts'

/** What a command has decided beforehand, where the window would open a dialog. */
export interface Choices {
  readonly exports?: readonly string[]
  readonly save?: Readonly<Partial<Record<SaveWish['kind'], string>>>
  readonly pack?: string
  readonly onProgress?: Ports['emit']
}

/** The world around the backend when there is no window: every choice was made on the command line. */
export function terminalPorts(choices: Choices): Ports {
  return {
    chooseExports: async () => choices.exports ?? null,
    chooseWorkspace: async () => null,
    chooseNewWorkspace: async () => null,
    chooseTemplate: async () => null,
    chooseAttachments: async () => null,
    chooseCostTable: async () => null,
    choosePack: async () => choices.pack ?? null,
    choosePicture: async () => null,
    choosePaperTemplate: async () => null,
    chooseSavePath: async ({ kind }) => choices.save?.[kind] ?? null,
    droppedPaths: noWindow,
    printAhead: noWindow,
    printReport: printOnDesktop,
    pictureSheet: noWindow,
    copyPicture: noWindow,
    reveal: async () => undefined,
    recentFiles: async () => [],
    rememberRecentFiles: async () => undefined,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
    emit: choices.onProgress ?? (() => undefined),
  }
}

/** No command asks for what only a window has. */
async function noWindow(): Promise<never> {
  throw new Refusal('not-found')
}

/** A backend in this very process: the command line has no window that could freeze. */
export function terminalBackend(language: Language, userDataFolder: string): Backend {
  return createBackend({
    appVersion: versionHere(),
    systemLanguage: language,
    userName: userInfo().username,
    userDataFolder,
    sampleFolder: join(import.meta.dirname, '../../resources/sample'),
  })
}

/** The version of the app whose command line this is. */
function versionHere(): string {
  const found = findPackageJSON('.', import.meta.url)
  const { version = '' }: { version?: string } = found === undefined ? {} : JSON.parse(readFileSync(found, 'utf8'))
  return version
}
