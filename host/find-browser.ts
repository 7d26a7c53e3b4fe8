import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import type { Browser } from './chromium.ts'
import { hasPinnedBrowser, unpackPinnedBrowser } from './pinned.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome']

/** A browser that can show a window. BOARDROO_BROWSER=/path/to/chrome names one. */
export function findInstalledBrowser(): string | undefined {
  const wish = process.env['BOARDROO_BROWSER']
  return wish && wish !== 'pinned' ? wish : installedPlaces().find(isExecutable)
}

/**
 * A browser for work without a screen: an installed one, else the one that npm brings.
 * BOARDROO_BROWSER=pinned always takes the one from npm, so that pixels do not depend on the machine.
 */
export async function findHeadlessBrowser(): Promise<Browser> {
  const pinned = process.env['BOARDROO_BROWSER'] === 'pinned'
  const installed = pinned && hasPinnedBrowser() ? undefined : findInstalledBrowser()
  if (installed) return { executable: installed, environment: {} }
  if (hasPinnedBrowser()) return unpackPinnedBrowser()
  throw new Error('No browser found. Install Chrome, Edge or Chromium, or name one in BOARDROO_BROWSER.')
}

function installedPlaces(): string[] {
  if (process.platform === 'win32') return windowsPlaces()
  if (process.platform === 'darwin') return macPlaces()
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

function windowsPlaces(): string[] {
  const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) => process.env[name]).filter(Boolean)
  const tails = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return tails.flatMap((tail) => roots.map((root) => `${root}\\${tail}`))
}

function macPlaces(): string[] {
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
