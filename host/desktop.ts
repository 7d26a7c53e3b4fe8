import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const HOST = import.meta.dirname
const ELECTRON = path.join(HOST, '..', 'node_modules', 'electron')

const SCRIPT = path.join(HOST, 'electron.mjs')
export const STAND_IN = process.platform === 'win32' ? path.join(HOST, 'electron.cmd') : SCRIPT

/** Electron's own executable, when it has been downloaded or named. */
export function findElectron(): string | undefined {
  const { ELECTRON_EXEC_PATH: named, ELECTRON_OVERRIDE_DIST_PATH: folder = path.join(ELECTRON, 'dist') } = process.env
  if (named && named !== STAND_IN && existsSync(named)) return named
  const pathFile = path.join(ELECTRON, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = path.join(folder, readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

export function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** For tests: the real one wherever it is, so that the same tests hold for both. */
export function findDesktop(): string {
  return findElectron() ?? STAND_IN
}

/** Electron prints only where there is a screen, the stand-in everywhere; the latter as a script, which Node runs on any system. */
export function findPrinter(): string {
  return (hasScreen() && findElectron()) || SCRIPT
}
