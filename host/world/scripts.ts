import { readFileSync } from 'node:fs'
import { makeBridge } from './bridge.ts'
import { makeFilePaths } from './file-paths.ts'
import { makeIpcRenderer } from './ipc-renderer.ts'
import { type PreloadSettings, startPreloadWorld } from './preload-world.ts'
import { makeWire } from './wire.ts'

export const PRELOAD_WORLD = 'boardroo-preload'

/** Runs in the page's own world, before any script of the page. */
export function pageScript(secret: string): string {
  return inTopFrame(`
    const bridge = (${makeBridge})(${JSON.stringify(secret)}, 'page')
    window.open = (url, target) => {
      const link = document.createElement('a')
      link.href = url ?? 'about:blank'
      link.target = target ?? '_blank'
      link.hidden = true
      document.documentElement.append(link)
      link.click()
      link.remove()
      return null
    }
  `)
}

/** Runs in a world of its own, beside the page's. */
export function preloadScript(secret: string, preloadFile: string | undefined, settings: PreloadSettings): string {
  const preload = preloadFile ? readFileSync(preloadFile, 'utf8') : ''
  return inTopFrame(`
    (${startPreloadWorld})({
      wire: (${makeWire})(),
      bridge: (${makeBridge})(${JSON.stringify(secret)}, 'preload'),
      makeIpcRenderer: ${makeIpcRenderer},
      makeFilePaths: ${makeFilePaths},
      settings: ${JSON.stringify(settings)},
      preload(require, module, exports, process) {
        ${preload}
      },
    })
  `)
}

/** Electron runs a preload script in the outermost frame only. */
function inTopFrame(script: string): string {
  return `if (window === window.top) {\n${script}\n}`
}
