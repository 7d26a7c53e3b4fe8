import type { makeBridge } from './bridge.ts'
import type { makeFilePaths } from './file-paths.ts'
import type { Wire } from './wire.ts'

export interface PreloadSettings {
  argv: string[]
  platform: string
  versions: Record<string, string>
}

interface Parts {
  wire: Wire
  bridge: ReturnType<typeof makeBridge>
  makeFilePaths: typeof makeFilePaths
  settings: PreloadSettings
  preload: (require: (name: string) => unknown, module: object, exports: object, process: object) => void
}

/** What a page says to the main process. */
export type FromPage =
  | { act: 'invoke'; id: number; channel: string; args: unknown; url: string }
  | { act: 'send'; channel: string; args: unknown; url: string }
  | { act: 'paths'; id: number; count: number }
  | { act: 'open'; url: string; frameName: string }

/** What the main process says to a page. */
export type ToPage =
  | { act: 'event'; channel: string; args: unknown }
  | { act: 'answer'; id: number; ok: boolean; value: unknown }

/**
 * The surroundings of a preload script: `require('electron')` and a bare `process`.
 * The function is sent to the page as text, so it may use nothing from outside itself.
 */
export function startPreloadWorld(parts: Parts): void {
  type Listener = (...args: unknown[]) => void
  const { wire, bridge, makeFilePaths, settings, preload } = parts
  const surroundings = globalThis as unknown as {
    boardrooTell: (text: string) => void
    boardrooHear: (message: ToPage) => void
    boardrooFiles: Map<number, File[]>
  }
  const listeners = new Map<string, Listener[]>()
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0

  function tell(message: FromPage): void {
    surroundings.boardrooTell(JSON.stringify(message))
  }

  function ask(build: (id: number) => FromPage): Promise<unknown> {
    const id = ++lastId
    const answer = Promise.withResolvers<unknown>()
    waiting.set(id, answer)
    tell(build(id))
    return answer.promise
  }

  function hear(message: ToPage): void {
    if (message.act === 'answer') {
      const answer = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.ok) answer?.resolve(wire.unpack(message.value))
      else answer?.reject(wire.unpack(message.value))
      return
    }
    const args = wire.unpack(message.args) as unknown[]
    for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({ sender: ipcRenderer }, ...args)
  }

  async function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const packed = wire.pack(args)
    return ask((id) => ({ act: 'invoke', id, channel, args: packed, url: location.href }))
  }

  function on(channel: string, listener: Listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }

  function once(channel: string, listener: Listener) {
    const first: Listener = (...args) => {
      removeListener(channel, first)
      listener(...args)
    }
    return on(channel, first)
  }

  function removeListener(channel: string, listener: Listener) {
    const kept = (listeners.get(channel) ?? []).filter((known) => known !== listener)
    listeners.set(channel, kept)
    return ipcRenderer
  }

  function removeAllListeners(channel: string) {
    listeners.delete(channel)
    return ipcRenderer
  }

  const send = (channel: string, ...args: unknown[]) =>
    tell({ act: 'send', channel, args: wire.pack(args), url: location.href })

  const ipcRenderer = {
    invoke,
    send,
    on,
    addListener: on,
    once,
    off: removeListener,
    removeListener,
    removeAllListeners,
  }

  async function pathsOf(files: File[]): Promise<string[]> {
    let held = 0
    const paths = await ask((id) => {
      held = id
      surroundings.boardrooFiles.set(id, files)
      return { act: 'paths', id, count: files.length }
    })
    surroundings.boardrooFiles.delete(held)
    return paths as string[]
  }

  function refuseNewWindow(event: MouseEvent): void {
    const link = event.composedPath().find((item) => item instanceof HTMLAnchorElement && item.href)
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return
    if (link.target === '' || link.target === '_self') return
    event.preventDefault()
    tell({ act: 'open', url: link.href, frameName: link.target })
  }

  function notCarried(owner: string, members: object): object {
    const get = (target: object, name: string | symbol) => {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name)
      throw new Error(`electron stand-in: ${owner}.${name} is not carried`)
    }
    return new Proxy(members, { get })
  }

  surroundings.boardrooHear = hear
  surroundings.boardrooFiles = new Map()
  const { getPathForFile } = makeFilePaths({ pathsOf })
  window.addEventListener('click', refuseNewWindow)
  window.addEventListener('auxclick', refuseNewWindow)

  const electron = notCarried('electron', {
    contextBridge: notCarried('contextBridge', { exposeInMainWorld: bridge.expose }),
    ipcRenderer: notCarried('ipcRenderer', ipcRenderer),
    webUtils: notCarried('webUtils', { getPathForFile }),
    __esModule: undefined,
    default: undefined,
  })
  const process = { ...settings, type: 'renderer', sandboxed: true, contextIsolated: true, env: {} }
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports, process)
}
