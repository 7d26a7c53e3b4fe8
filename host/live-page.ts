import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { type OpenedPage, openPage, type PageOptions } from './browsers.ts'
import { colourScheme } from './native-theme.ts'
import { readLocale } from './surroundings.ts'
import type { FromPage, ToPage } from './world/ipc-renderer.ts'
import type { PreloadSettings } from './world/preload-world.ts'
import { PRELOAD_WORLD, pageScript, preloadScript } from './world/scripts.ts'

export interface LivePageOptions extends PageOptions {
  preloadFile: string | undefined
  settings: PreloadSettings
}

export type Reply = (message: ToPage) => void

interface LivePageEvents {
  message: [message: FromPage, reply: Reply]
  loaded: []
  moved: [url: string]
  crashed: []
  ended: []
}

/** One page of the browser: what runs in it, what it says, where it goes. */
export class LivePage extends EventEmitter<LivePageEvents> {
  readonly opened: OpenedPage
  private context: number | undefined
  private readonly loadedDocuments = new Set<string>()
  private loading: { document: string; done: () => void } | undefined

  static async open(options: LivePageOptions, prepare: (page: LivePage) => Promise<unknown>): Promise<LivePage> {
    const page = new LivePage(await openPage(options))
    page.listen()
    await Promise.all([prepare(page), ...page.enable(options)])
    return page
  }

  private constructor(opened: OpenedPage) {
    super()
    this.opened = opened
  }

  /** Goes to an address, and waits until that very document, not an earlier one, has loaded. */
  async navigate(url: string): Promise<void> {
    const { loaderId, errorText } = await this.opened.session.send('Page.navigate', { url })
    if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`)
    if (!loaderId || this.loadedDocuments.has(loaderId)) return
    await new Promise<void>((done) => {
      this.loading = { document: loaderId, done }
    })
  }

  /** Like Electron, says nothing to a page whose preload has not run. */
  tell(message: ToPage): void {
    if (this.context !== undefined) this.tellContext(this.context, message)
  }

  async evaluate(expression: string, userGesture = false): Promise<unknown> {
    const options = { expression, userGesture, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await this.opened.session.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async followTheme(): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: colourScheme() }]
    await this.opened.session.send('Emulation.setEmulatedMedia', { features })
  }

  async resize(width: number, height: number): Promise<void> {
    // On the screen the user's own frame decides.
    if (this.opened.atScreen) return
    const metrics = { width, height, deviceScaleFactor: 0, mobile: false }
    await this.opened.session.send('Emulation.setDeviceMetricsOverride', metrics)
  }

  /** Runs one of our own functions beside the page, as if the user had just clicked there. */
  async ask<Wish>(question: (wish: Wish) => unknown, wish: Wish): Promise<unknown> {
    const result = await this.evaluateInPreload(`(${question})(${JSON.stringify(wish)})`, true)
    return result.value
  }

  /** Where files lie on the disk: the browser tells the main process, never the page. */
  pathsOf(id: number, count: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, (_, at) => this.pathOf(`boardrooFiles.get(${id})[${at}]`)))
  }

  private async pathOf(expression: string): Promise<string> {
    const { objectId } = await this.evaluateInPreload(expression, false)
    if (!objectId) return ''
    const found = await this.opened.session.send('DOM.getFileInfo', { objectId }).catch(() => undefined)
    return found?.path ?? ''
  }

  private async evaluateInPreload(expression: string, returnByValue: boolean) {
    if (this.context === undefined) throw new Error('The page is not loaded.')
    const options = { expression, returnByValue, contextId: this.context, awaitPromise: true, userGesture: true }
    return (await this.opened.session.send('Runtime.evaluate', options)).result
  }

  close(): Promise<unknown> {
    const { devtools, targetId } = this.opened
    return devtools.browser.send('Target.closeTarget', { targetId }).catch(() => undefined)
  }

  private enable(options: LivePageOptions): Promise<unknown>[] {
    const { session } = this.opened
    const secret = randomUUID()
    const inPreload = { worldName: PRELOAD_WORLD, source: preloadScript(secret, options.preloadFile, options.settings) }
    return [
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.addBinding', { name: 'boardrooTell', executionContextName: PRELOAD_WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) }),
      session.send('Page.addScriptToEvaluateOnNewDocument', inPreload),
      session.send('Emulation.setLocaleOverride', { locale: readLocale().replace('-', '_') }),
      this.followTheme(),
      this.resize(options.width, options.height),
    ]
  }

  private listen(): void {
    const { session, targetId, ended } = this.opened
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD && context.auxData?.['frameId'] === targetId) this.context = context.id
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.context) this.context = undefined
    })
    session.on('Runtime.bindingCalled', ({ executionContextId, payload }) => {
      const reply = (message: ToPage) => this.tellContext(executionContextId, message)
      this.emit('message', JSON.parse(payload), reply)
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.emit('moved', frame.url + (frame.urlFragment ?? ''))
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === targetId) this.emit('moved', url)
    })
    session.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
      if (frameId === targetId && name === 'load') this.finishLoading(loaderId)
    })
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      if (exceptionDetails.executionContextId !== this.context) return
      process.stderr.write(`In the preload: ${exceptionDetails.exception?.description ?? exceptionDetails.text}\n`)
    })
    session.on('Inspector.targetCrashed', () => this.emit('crashed'))
    ended.then(() => this.emit('ended'))
  }

  private finishLoading(document: string): void {
    this.loadedDocuments.add(document)
    if (this.loading?.document === document) this.loading.done()
    this.emit('loaded')
  }

  private tellContext(context: number, message: ToPage): void {
    const expression = `boardrooHear(JSON.parse(${JSON.stringify(JSON.stringify(message))}))`
    // The page may be on its way elsewhere; then nobody waits for this any more.
    this.opened.session.send('Runtime.evaluate', { expression, contextId: context, silent: true }).catch(() => {})
  }
}
