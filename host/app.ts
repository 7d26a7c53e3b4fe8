import { EventEmitter } from 'node:events'
import { getName, getPath, setName, setPath } from './app-paths.ts'
import { BrowserWindow, windowEvents } from './browser-window.ts'
import { startHeadless, stopBrowsers } from './browsers.ts'
import { CancellableEvent } from './cancellable-event.ts'
import { commandLine } from './command-line.ts'
import { nativeTheme } from './native-theme.ts'
import { carry } from './not-carried.ts'
import { ownsInstance, requestLock } from './single-instance.ts'
import { manifest, onScreen, readLocale } from './surroundings.ts'
import { ContentsOfWindow } from './web-contents.ts'

const emitter = new EventEmitter()
const ready = Promise.withResolvers<void>()
let isReady = false
let leaving: 'no' | 'quitting' | 'exiting' = 'no'

const carried = {
  isPackaged: false,
  commandLine: carry<Electron.CommandLine>('commandLine', {
    appendSwitch: (name: string, value = '') => void commandLine.switches.set(name, value),
    hasSwitch: (name: string) => commandLine.switches.has(name),
    getSwitchValue: (name: string) => commandLine.switches.get(name) ?? '',
  } satisfies Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>),
  whenReady: () => ready.promise,
  isReady: () => isReady,
  getAppPath: () => commandLine.appFolder,
  getVersion: () => manifest.version ?? '',
  getName,
  get name(): string {
    return getName()
  },
  setName,
  getPath,
  setPath,
  getLocale: readLocale,
  enableSandbox: () => {},
  setAppUserModelId: () => {},
  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    return requestLock(additionalData, (start) =>
      emitter.emit('second-instance', new CancellableEvent(), start.argv, start.workingDirectory, start.additionalData),
    )
  },
  hasSingleInstanceLock: ownsInstance,
  quit(): void {
    if (leaving !== 'no') return
    leaving = 'quitting'
    if (closesAll()) leave(0)
    else leaving = 'no'
  },
  exit(code = 0): void {
    if (leaving === 'exiting') return
    leaving = 'exiting'
    for (const window of BrowserWindow.getAllWindows()) window.destroy()
    leave(code)
  },
} satisfies Partial<Electron.App>

export const app = carry<Electron.App>('app', Object.setPrototypeOf(carried, emitter))

/** The app's own script has run: now comes what Electron calls ready. */
export async function getReady(): Promise<void> {
  if (leaving !== 'no') return
  // A window on the screen starts its own browser; every other needs this one, and tests wait for it.
  if (!onScreen) await startHeadless()
  isReady = true
  emitter.emit('ready', new CancellableEvent(), {})
  ready.resolve()
}

export async function leave(code: number): Promise<void> {
  leaving = 'exiting'
  emitter.emit('quit', new CancellableEvent(), code)
  await stopBrowsers()
  process.exit(code)
}

function isRefused(name: 'before-quit' | 'will-quit'): boolean {
  const event = new CancellableEvent()
  emitter.emit(name, event)
  return event.defaultPrevented
}

/** Each window, and the app itself, may refuse. */
function closesAll(): boolean {
  if (isRefused('before-quit')) return false
  for (const window of BrowserWindow.getAllWindows()) window.close()
  return BrowserWindow.getAllWindows().length === 0 && !isRefused('will-quit')
}

nativeTheme.on('updated', () => {
  for (const contents of ContentsOfWindow.all) contents.followTheme()
})

windowEvents.on('created', (contents) => {
  emitter.emit('web-contents-created', new CancellableEvent(), contents)
})

windowEvents.on('closed', () => {
  if (leaving !== 'no' || BrowserWindow.getAllWindows().length > 0) return
  if (emitter.listenerCount('window-all-closed') === 0) app.quit()
  else emitter.emit('window-all-closed')
})
