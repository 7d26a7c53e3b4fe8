import { EventEmitter } from 'node:events'
import { CancellableEvent } from './cancellable-event.ts'
import { carry } from './not-carried.ts'
import { onScreen } from './surroundings.ts'
import { ContentsOfWindow, type Frame } from './web-contents.ts'

const open = new Map<number, StandInWindow>()
let lastId = 0

/** Other modules learn here that a window came or went. */
export const windowEvents = new EventEmitter<{ created: [contents: Electron.WebContents]; closed: [] }>()

class StandInWindow extends EventEmitter {
  readonly id = ++lastId
  readonly self: Electron.BrowserWindow
  readonly contents: ContentsOfWindow
  private readonly frame: Frame
  private title: string
  private destroyed = false
  private minimized = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    const { width = 800, height = 600, show = true, title = '', webPreferences = {} } = options
    this.title = title
    this.frame = { visible: show, width, height, webPreferences }
    this.contents = new ContentsOfWindow(this.frame)
    this.contents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.contents.on('close-requested', () => this.close())
    this.contents.on('page-ended', () => this.destroy())
    this.self = carry<Electron.BrowserWindow>('BrowserWindow', this)
    open.set(this.id, this)
    windowEvents.emit('created', this.webContents)
  }

  get webContents(): Electron.WebContents {
    return this.contents.self
  }

  loadURL(url: string): Promise<void> {
    // A window that waits for this event is about to be shown, so it opens where it will be seen.
    if (onScreen && this.listenerCount('ready-to-show') > 0) this.frame.visible = true
    return this.contents.loadURL(url)
  }

  show(): void {
    this.frame.visible = true
    this.emit('show')
  }

  hide(): void {
    this.frame.visible = false
    this.emit('hide')
  }

  focus(): void {
    this.contents.bringToFront()
    this.emit('focus')
  }

  restore(): void {
    this.minimized = false
    this.contents.bringToFront()
  }

  minimize(): void {
    this.minimized = true
  }

  isMinimized = (): boolean => this.minimized
  isVisible = (): boolean => this.frame.visible
  isDestroyed = (): boolean => this.destroyed
  isFocused = (): boolean => this.frame.visible
  getTitle = (): string => this.title

  setTitle(title: string): void {
    this.title = title
  }

  setContentSize(width: number, height: number): void {
    this.contents.resize(width, height)
  }

  setSize(width: number, height: number): void {
    this.contents.resize(width, height)
  }

  getBounds = (): Electron.Rectangle => ({ x: 0, y: 0, width: this.frame.width, height: this.frame.height })
  getContentBounds = (): Electron.Rectangle => this.getBounds()
  getContentSize = (): number[] => [this.frame.width, this.frame.height]

  close(): void {
    if (this.destroyed) return
    const event = new CancellableEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    open.delete(this.id)
    this.contents.destroy()
    this.emit('closed')
    windowEvents.emit('closed')
  }
}

const statics = {
  getAllWindows: () => [...open.values()].map((window) => window.self),
  getFocusedWindow: () => [...open.values()].find((window) => window.isVisible())?.self ?? null,
  fromWebContents: (contents) => [...open.values()].find((window) => window.webContents === contents)?.self ?? null,
  fromId: (id) => open.get(id)?.self ?? null,
} satisfies Partial<typeof Electron.BrowserWindow>

type Statics = keyof typeof statics
type Carried = (new (
  options?: Electron.BrowserWindowConstructorOptions,
) => Electron.BrowserWindow) &
  Pick<typeof Electron.BrowserWindow, Statics>

export const BrowserWindow: Carried = new Proxy(Object.assign(StandInWindow, statics), {
  construct: (Window, [options]: [Electron.BrowserWindowConstructorOptions?]) => new Window(options).self,
}) as unknown as Carried
