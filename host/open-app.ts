import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './built.ts'
import { findElectron, hasScreen, STAND_IN } from './desktop.ts'
import { findInstalledBrowser } from './find-browser.ts'

interface Host {
  executable: string
  environment: Record<string, string>
}

const ROOT = path.join(import.meta.dirname, '..')
const MODULES = path.join(ROOT, 'node_modules')
const DOWNLOAD_PATIENCE = 20_000

/** Opens the app in a window, by the best means that this machine has, and resolves with its exit code. */
export function openApp(words: readonly string[]): Promise<number> {
  const { executable, environment } = chooseHost()
  ensureBuilt()
  return run(executable, ['.', ...words], environment)
}

/** The same by way of electron-vite, which shows each change at once. */
export function openForDevelopment(words: readonly string[]): Promise<number> {
  const { executable, environment } = chooseHost()
  const script = path.join(MODULES, 'electron-vite', 'bin', 'electron-vite.js')
  return run(process.execPath, [script, 'dev', ...words], { ...environment, ELECTRON_EXEC_PATH: executable })
}

/** Electron; else Electron, downloaded now; else the stand-in with an installed browser. */
function chooseHost(): Host {
  if (!hasScreen()) fail('There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.')
  const electron = findElectron() ?? downloadElectron()
  if (electron) return { executable: electron, environment: {} }
  const browser = findInstalledBrowser()
  if (!browser) fail('Electron is not here and could not be fetched. Install Chrome, Edge or Chromium to open the app.')
  process.stderr.write(`Electron is not here and could not be fetched; the app opens in ${path.basename(browser)}.\n`)
  return { executable: STAND_IN, environment: { BOARDROO_HOST: 'window' } }
}

/** A network that swallows everything would hold us for ever, hence the time limit. */
function downloadElectron(): string | undefined {
  const { BOARDROO_NO_DOWNLOAD } = process.env
  if (BOARDROO_NO_DOWNLOAD === '1') return undefined
  const script = path.join(MODULES, 'electron', 'install.js')
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: DOWNLOAD_PATIENCE, killSignal: 'SIGKILL' })
  return findElectron()
}

function run(command: string, words: readonly string[], environment: Record<string, string>): Promise<number> {
  // Windows starts a .cmd file only by way of its shell, which splits words at blanks.
  const shell = command.endsWith('.cmd')
  const quoted = (word: string) => (shell ? `"${word}"` : word)
  const env = { ...process.env, ...environment }
  const child = spawn(quoted(command), words.map(quoted), { cwd: ROOT, stdio: 'inherit', env, shell })
  return new Promise((resolve) => {
    child.once('error', (error) => fail(`${command} did not start: ${error.message}`))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
