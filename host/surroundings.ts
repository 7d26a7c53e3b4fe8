import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { commandLine } from './command-line.ts'

interface Manifest {
  name?: string
  productName?: string
  version?: string
  main?: string
}

/** What the app says of itself, and what the machine says of the user. */
export const manifest: Manifest = readManifest(path.join(commandLine.appFolder, 'package.json'))

function readManifest(file: string): Manifest {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** The version of Electron that the stand-in stands for. */
export const electronVersion: string = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', 'node_modules', 'electron', 'package.json'), 'utf8'),
).version

/** A window on the screen only on demand: tests and printing never want one. */
export const onScreen = process.env['BOARDROO_HOST'] === 'window' && !commandLine.switches.has('print-report')

export const asRoot = process.getuid?.() === 0

export function readLocale(): string {
  const wish = commandLine.switches.get('lang')
  return wish || Intl.DateTimeFormat().resolvedOptions().locale
}
