import { EventEmitter } from 'node:events'
import { carry } from './not-carried.ts'

type Source = Electron.NativeTheme['themeSource']

const emitter = new EventEmitter()
let source: Source = 'system'

/** A browser that is told nothing follows the system by itself. */
export const colourScheme = (): string => (source === 'system' ? '' : source)

const carried = {
  get themeSource(): Source {
    return source
  },
  set themeSource(wish: Source) {
    source = wish
    emitter.emit('updated')
  },
  get shouldUseDarkColors(): boolean {
    return source === 'dark'
  },
} satisfies Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>

export const nativeTheme = carry<Electron.NativeTheme>('nativeTheme', Object.setPrototypeOf(carried, emitter))
