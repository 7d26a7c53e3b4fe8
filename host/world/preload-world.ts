import type { makeBridge } from './bridge.ts'
import type { makeFilePaths } from './file-paths.ts'
import type { makeIpcRenderer, ToPage } from './ipc-renderer.ts'
import type { Wire } from './wire.ts'

export interface PreloadSettings {
  argv: string[]
  platform: string
  versions: Record<string, string>
}

interface Parts {
  wire: Wire
  bridge: ReturnType<typeof makeBridge>
  makeIpcRenderer: typeof makeIpcRenderer
  makeFilePaths: typeof makeFilePaths
  settings: PreloadSettings
  preload: (require: (name: string) => unknown, module: object, exports: object, process: object) => void
}

/** The names by which the main process and this world reach each other; the page's own world has none of them. */
interface Surroundings {
  boardrooTell: (text: string) => void
  boardrooHear: (message: ToPage) => void
  boardrooFiles: Map<number, File[]>
}

/**
 * The surroundings of a preload script: `require('electron')` and a bare `process`.
 * The function is sent to the page as text, so it may use nothing from outside itself.
 */
export function startPreloadWorld({ wire, bridge, makeIpcRenderer, makeFilePaths, settings, preload }: Parts): void {
  const surroundings = globalThis as unknown as Surroundings
  const { ipcRenderer, tell, ask, hear } = makeIpcRenderer(wire, surroundings.boardrooTell)
  surroundings.boardrooHear = hear
  surroundings.boardrooFiles = new Map()
  const { getPathForFile } = makeFilePaths({ pathsOf })
  window.addEventListener('click', refuseNewWindow)
  window.addEventListener('auxclick', refuseNewWindow)

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

  function carry(owner: string, members: object): object {
    const get = (target: object, name: string | symbol) => {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name)
      throw new Error(`electron stand-in: ${owner}.${name} is not carried`)
    }
    return new Proxy(members, { get })
  }

  const electron = carry('electron', {
    contextBridge: carry('contextBridge', { exposeInMainWorld: bridge.expose }),
    ipcRenderer: carry('ipcRenderer', ipcRenderer),
    webUtils: carry('webUtils', { getPathForFile }),
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
