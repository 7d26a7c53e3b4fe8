import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { commandLine } from './command-line.ts'
import { manifest } from './surroundings.ts'

type PathName = 'home' | 'appData' | 'userData' | 'temp' | 'documents' | 'downloads' | 'desktop' | 'exe'

const chosen = new Map<string, string>()
let name = manifest.productName ?? manifest.name ?? 'Electron'

export const getName = (): string => name

export function setName(wish: string): void {
  name = wish
}

export function getPath(wish: string): string {
  const known = chosen.get(wish) ?? places[wish as PathName]?.()
  if (!known) throw new Error(`electron stand-in: app.getPath('${wish}') is not carried`)
  return known
}

export function setPath(wish: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  chosen.set(wish, folder)
}

export function userDataFolder(): string {
  const folder = getPath('userData')
  mkdirSync(folder, { recursive: true })
  return folder
}

const inHome = (...parts: string[]) => path.join(os.homedir(), ...parts)

const places: Record<PathName, () => string> = {
  home: () => os.homedir(),
  temp: () => os.tmpdir(),
  exe: () => process.argv[0] ?? process.execPath,
  appData,
  userData: () => commandLine.switches.get('user-data-dir') || path.join(getPath('appData'), name),
  documents: () => process.env['XDG_DOCUMENTS_DIR'] ?? inHome('Documents'),
  downloads: () => process.env['XDG_DOWNLOAD_DIR'] ?? inHome('Downloads'),
  desktop: () => process.env['XDG_DESKTOP_DIR'] ?? inHome('Desktop'),
}

function appData(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? inHome('AppData', 'Roaming')
  if (process.platform === 'darwin') return inHome('Library', 'Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? inHome('.config')
}
