import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { Devtools } from './devtools.ts'
import { openProfile } from './profile.ts'

export interface Browser {
  executable: string
  environment: Record<string, string>
}

export interface ChromiumOptions {
  browser: Browser
  /** Where cookies and local storage are kept; without it they go with the browser. */
  profile?: string
  sandbox: boolean
  switches: string[]
}

export interface Chromium {
  devtools: Devtools
  ended: Promise<void>
  stop(): Promise<void>
}

const QUIET = [
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints,MediaRouter,PaintHolding,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI',
  '--disable-hang-monitor',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  // Nothing listens there: the browser itself can reach this machine only.
  '--proxy-server=http://127.0.0.1:9',
]

/** Starts the browser, once more without its own sandbox where the system does not let it build one. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  try {
    return await launch(options)
  } catch (error) {
    const refused = options.sandbox && /no usable sandbox/i.test(String(error))
    if (!refused) throw error
    return launch({ ...options, sandbox: false })
  }
}

async function launch(options: ChromiumOptions): Promise<Chromium> {
  const profile = openProfile(options.profile)
  const { executable, environment } = options.browser
  // With --test-type the browser shows no warning bar about the missing sandbox.
  const sandbox = options.sandbox ? [] : ['--no-sandbox', '--test-type']
  const switches = ['--remote-debugging-pipe', `--user-data-dir=${profile.folder}`, ...QUIET, ...sandbox]
  const child = spawn(executable, [...switches, ...options.switches], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const log = readLog(child)
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      log.push(String(error))
      resolve()
    })
    // "close" comes after the last line of the log, "exit" may come before.
    child.once('close', () => resolve())
  })
  const devtools = new Devtools(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const cleanUp = () => {
    child.kill('SIGKILL')
    devtools.close()
    profile.close()
  }
  process.once('exit', cleanUp)
  const cleanEnd = ended.then(cleanUp)
  await devtools.browser.send('Browser.getVersion').catch(async () => {
    await cleanEnd
    throw new Error(`${executable} did not start.\n${log.join('\n')}`)
  })
  return { devtools, ended: cleanEnd, stop: () => stop(child, devtools, cleanEnd) }
}

function readLog(child: ChildProcess): string[] {
  const log: string[] = []
  if (!child.stderr) return log
  createInterface(child.stderr).on('line', (line) => {
    // Test tools wait for this line, which the browser prints when they ask for a debugging port.
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
    log.push(line)
    if (log.length > 20) log.shift()
  })
  return log
}

async function stop(child: ChildProcess, devtools: Devtools, ended: Promise<void>): Promise<void> {
  const patience = setTimeout(() => child.kill('SIGKILL'), 3000)
  devtools.abandon()
  devtools.browser.send('Browser.close')
  await ended
  clearTimeout(patience)
}
