import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The browser asks where to save each file: that is how the stand-in gets a native "Save as". */
const PREFERENCES = { download: { prompt_for_download: true } }

export interface Profile {
  folder: string
  close(): void
}

export function openProfile(lasting?: string): Profile {
  const folder = lasting ?? mkdtempSync(path.join(tmpdir(), 'boardroo-browser-'))
  writePreferences(folder)
  if (lasting) return { folder, close: () => {} }
  return { folder, close: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }) }
}

function writePreferences(folder: string): void {
  const file = path.join(folder, 'Default', 'Preferences')
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, JSON.stringify(PREFERENCES), { flag: 'wx' })
  } catch {
    // The file is there from an earlier start, with the browser's own settings added.
  }
}
