import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './built.ts'
import { findPrinter, hasScreen } from './desktop.ts'

const ROOT = path.join(import.meta.dirname, '..')
const DEMO = 'demo/workspace.boardroo'

/** Runs the built command line, which starts the desktop only to print; gives its exit code. */
export function runCommand(words: readonly string[]): number {
  const opens = words[0] === 'demo' && words.includes('--open')
  ensureBuilt()
  const cli = path.join(ROOT, 'out', 'main', 'cli.js')
  const code = run([cli, ...words.filter((word) => !opens || word !== '--open')])
  const { CI } = process.env
  if (code !== 0 || !opens || !hasScreen() || CI) return code
  return run([path.join(import.meta.dirname, 'start.mjs'), `--workspace=${path.join(ROOT, DEMO)}`])
}

function run(words: readonly string[]): number {
  const { BOARDROO_DESKTOP = findPrinter() } = process.env
  const env = { ...process.env, BOARDROO_DESKTOP }
  return spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 1
}
