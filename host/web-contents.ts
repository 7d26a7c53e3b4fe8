import { EventEmitter } from 'node:events'
import { CancellableEvent } from './cancellable-event.ts'
import { receive } from './ipc-main.ts'
import { LivePage, type Reply } from './live-page.ts'
import { imageOf } from './native-image.ts'
import { carry } from './not-carried.ts'
import { toPrintCommand } from './print.ts'
import { watchRequests } from './requests.ts'
import { fromPage, toPage } from './scheme.ts'
import { defaultSession, settlePermissions } from './session.ts'
import { electronVersion } from './surroundings.ts'
import type { FromPage } from './world/ipc-renderer.ts'
import { makeWire } from './world/wire.ts'

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

export interface Frame {
  visible: boolean
  width: number
  height: number
  webPreferences: Electron.WebPreferences
}

const wire = makeWire()
const all = new Map<number, ContentsOfWindow>()
let lastId = 0

/** Electron's webContents, with a page of the browser behind it from the first loadURL on. */
export class ContentsOfWindow extends EventEmitter {
  readonly id = ++lastId
  readonly session = defaultSession
  readonly self: Electron.WebContents
  readonly mainFrame: Electron.WebFrameMain
  private readonly frame: Frame
  private readonly opened = Promise.withResolvers<LivePage>()
  private page: LivePage | undefined
  private url = ''
  private ownDestination: string | undefined
  private destroyed = false
  private openHandler: WindowOpenHandler | undefined

  constructor(frame: Frame) {
    super()
    this.frame = frame
    this.mainFrame = mainFrameOf(this)
    this.self = carry<Electron.WebContents>('webContents', this)
    this.opened.promise.catch(() => {})
    all.set(this.id, this)
  }

  static find(matches: (contents: ContentsOfWindow) => boolean): ContentsOfWindow | undefined {
    return [...all.values()].find(matches)
  }

  static get all(): ContentsOfWindow[] {
    return [...all.values()]
  }

  get targetId(): string | undefined {
    return this.page?.opened.targetId
  }

  get shownPage(): LivePage | undefined {
    return this.frame.visible ? this.page : undefined
  }

  getURL = (): string => this.url
  isDestroyed = (): boolean => this.destroyed
  isLoading = (): boolean => this.ownDestination !== undefined

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler
  }

  async loadURL(url: string): Promise<void> {
    this.page ??= await this.open(url)
    this.ownDestination = url
    await this.page.navigate(toPage(url))
  }

  send(channel: string, ...args: unknown[]): void {
    const packed = wire.pack(args)
    this.page?.tell({ act: 'event', channel, args: packed })
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return (await this.opened.promise).evaluate(code, userGesture)
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { session } = (await this.opened.promise).opened
    const { data } = await session.send('Page.printToPDF', toPrintCommand(options))
    return Buffer.from(data, 'base64')
  }

  /** A part of the page, also where it reaches beyond the window. */
  async capturePage(part?: Electron.Rectangle): Promise<Electron.NativeImage> {
    const { session } = (await this.opened.promise).opened
    const clip = part === undefined ? {} : { clip: { ...part, scale: 1 }, captureBeyondViewport: true }
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', ...clip })
    return imageOf(Buffer.from(data, 'base64'))
  }

  async reload(): Promise<void> {
    this.ownDestination = this.url
    await (await this.opened.promise).opened.session.send('Page.reload')
  }

  async resize(width: number, height: number): Promise<void> {
    Object.assign(this.frame, { width, height })
    await this.page?.resize(width, height)
  }

  async followTheme(): Promise<void> {
    await this.page?.followTheme()
  }

  bringToFront(): void {
    this.page?.opened.session.send('Page.bringToFront').catch(() => {})
  }

  /** Electron calls it close; the window does the work and asks the app first. */
  close(): void {
    this.emit('close-requested')
  }

  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    all.delete(this.id)
    this.opened.reject(new Error('Object has been destroyed'))
    this.page?.close()
    this.emit('destroyed')
  }

  private async open(url: string): Promise<LivePage> {
    const { visible, width, height, webPreferences } = this.frame
    const versions = {
      electron: electronVersion,
      chrome: process.versions['chrome'] ?? '',
      node: process.versions.node,
    }
    const settings = {
      argv: [process.execPath, ...(webPreferences.additionalArguments ?? [])],
      platform: process.platform,
      versions,
    }
    const options = { visible, width, height, url: toPage(url), preloadFile: webPreferences.preload, settings }
    const page = await LivePage.open(options, async (opening) => {
      this.listen(opening)
      const mayGo = (destination: string, redirected: boolean) => this.mayGo(destination, redirected)
      await Promise.all([watchRequests(opening, { id: this.id, mayGo }), settlePermissions(opening, this.self, url)])
    })
    if (this.destroyed) page.close()
    this.opened.resolve(page)
    return page
  }

  private listen(page: LivePage): void {
    page.on('message', (message, reply) => this.hear(page, message, reply))
    page.on('moved', (url) => {
      this.url = fromPage(url)
    })
    page.on('loaded', () => {
      this.emit('dom-ready')
      this.emit('did-finish-load')
    })
    page.on('crashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('ended', () => this.emit('page-ended'))
  }

  private hear(page: LivePage, message: FromPage, reply: Reply): void {
    if (message.act === 'open') this.answerOpen(message.url, message.frameName)
    else if (message.act === 'paths') this.answerPaths(page, message.id, message.count, reply)
    else {
      // Said by the preload itself, so it is right even when the news of the move is still under way.
      this.url = fromPage(message.url)
      receive({ sender: this.self, senderFrame: this.mainFrame }, message, reply)
    }
  }

  private async answerPaths(page: LivePage, id: number, count: number, reply: Reply): Promise<void> {
    reply({ act: 'answer', id, ok: true, value: await page.pathsOf(id, count) })
  }

  private answerOpen(url: string, frameName: string): void {
    const details = { url: fromPage(url), frameName, features: '', disposition: 'new-window', referrer: {} }
    const answer = this.openHandler?.(details as Electron.HandlerDetails)
    if (answer?.action !== 'deny')
      process.stderr.write(`electron stand-in: a second window for ${url} is not carried\n`)
  }

  private mayGo(url: string, redirected: boolean): boolean {
    if (!redirected && url === this.ownDestination) {
      this.ownDestination = undefined
      return true
    }
    const event = new CancellableEvent({ url, isMainFrame: true, isSameDocument: false, frame: this.mainFrame })
    this.emit(redirected ? 'will-redirect' : 'will-navigate', event, url, false, true)
    return !event.defaultPrevented
  }
}

/** The app compares frames by identity, so there is one for the life of the page, and its address follows. */
function mainFrameOf(contents: ContentsOfWindow): Electron.WebFrameMain {
  const frame = {
    get url(): string {
      return contents.getURL()
    },
    get origin(): string {
      return contents.getURL().replace(/^([^:]+:\/\/[^/]*).*$/s, '$1')
    },
    parent: null,
    detached: false,
    isDestroyed: () => contents.isDestroyed(),
  } satisfies Partial<Electron.WebFrameMain>
  return carry<Electron.WebFrameMain>('webFrameMain', frame)
}

/** What Playwright asks of the module to find the window that belongs to a page. */
export const webContents = carry<typeof Electron.WebContents>('webContents', {
  fromId: (id: number) => all.get(id)?.self,
  fromDevToolsTargetId: (targetId: string) => ContentsOfWindow.find((contents) => contents.targetId === targetId)?.self,
  getAllWebContents: () => ContentsOfWindow.all.map((contents) => contents.self),
})
