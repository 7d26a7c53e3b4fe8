import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')
const inRoot = (...parts: string[]) => path.join(ROOT, ...parts)
const OUTPUTS = ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']
const SOURCES = ['src', 'electron.vite.config.ts', 'package.json']

/** Builds the app when its sources are newer than what was built, and speaks only when that fails. */
export function ensureBuilt(): void {
  if (isBuilt()) return
  const script = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const words = [script, 'build', '--logLevel', 'warn']
  const built = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
  if (built.status === 0) return
  process.stderr.write(`${built.stdout}${built.stderr}The app could not be built.\n`)
  process.exit(1)
}

function isBuilt(): boolean {
  const outputs = OUTPUTS.map((file) => inRoot('out', file))
  if (!outputs.every((file) => existsSync(file))) return false
  const built = Math.min(...outputs.map(changed))
  return SOURCES.every((source) => newest(inRoot(source)) <= built)
}

function newest(place: string): number {
  if (!statSync(place).isDirectory()) return changed(place)
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
}

function changed(file: string): number {
  return statSync(file).mtimeMs
}
