import path from 'node:path'
import { userDataFolder } from './app-paths.ts'
import { type Chromium, type ChromiumOptions, startChromium } from './chromium.ts'
import { commandLine } from './command-line.ts'
import type { Devtools, Session } from './devtools.ts'
import { findHeadlessBrowser, findInstalledBrowser } from './find-browser.ts'
import { ownsInstance } from './single-instance.ts'
import { asRoot, onScreen, readLocale } from './surroundings.ts'

export interface OpenedPage {
  devtools: Devtools
  session: Session
  targetId: string
  atScreen: boolean
  /** Resolves when the page is gone, whoever closed it. */
  ended: Promise<void>
}

export interface PageOptions {
  visible: boolean
  url: string
  width: number
  height: number
}

let headless: Promise<Chromium> | undefined
let screen: Promise<Chromium> | undefined

/** A hidden window lives in a second, headless browser, because only that one can print it. */
export async function openPage(options: PageOptions): Promise<OpenedPage> {
  const atScreen = onScreen && options.visible
  const first = atScreen && !screen
  if (atScreen) screen ??= startOnScreen(options)
  const chromium = await (atScreen ? screen : startHeadless())
  if (!chromium) throw new Error('There is no browser.')
  const targetId = first ? await findPage(chromium, options.url) : await createPage(chromium, options)
  return { ...(await attach(chromium, targetId)), atScreen }
}

export function startHeadless(): Promise<Chromium> {
  headless ??= findHeadlessBrowser().then((browser) =>
    startChromium({
      browser,
      ...common(!onScreen),
      switches: [
        ...switches(!onScreen),
        '--headless',
        '--disable-gpu',
        '--font-render-hinting=none',
        '--no-startup-window',
      ],
    }),
  )
  return headless
}

function startOnScreen({ url, width, height }: PageOptions): Promise<Chromium> {
  const executable = findInstalledBrowser()
  if (!executable) throw new Error('Install Chrome, Edge or Chromium to see a window.')
  return startChromium({
    browser: { executable, environment: {} },
    ...common(true),
    switches: [...switches(true), `--app=${url}`, `--window-size=${width},${height}`],
  })
}

export async function stopBrowsers(): Promise<void> {
  const started = await Promise.allSettled([headless, screen])
  await Promise.all(started.map((result) => result.status === 'fulfilled' && result.value?.stop()))
}

/** Only one browser at a time may use a profile, so it belongs to the process that holds the app's lock. */
function common(main: boolean): Omit<ChromiumOptions, 'browser' | 'switches'> {
  const sandbox = !asRoot && !commandLine.switches.has('no-sandbox')
  return main && ownsInstance() ? { sandbox, profile: path.join(userDataFolder(), 'Stand-in') } : { sandbox }
}

function switches(main: boolean): string[] {
  const port = commandLine.switches.get('remote-debugging-port')
  const debugging = main && port !== undefined ? [`--remote-debugging-port=${port}`] : []
  return [...debugging, `--lang=${readLocale()}`, `--accept-lang=${readLocale()}`]
}

async function createPage({ devtools }: Chromium, { width, height }: PageOptions): Promise<string> {
  const page = { url: 'about:blank', newWindow: true, width, height }
  return (await devtools.browser.send('Target.createTarget', page)).targetId
}

async function findPage({ devtools }: Chromium, url: string): Promise<string> {
  const { origin } = new URL(url)
  for (let attempt = 0; attempt < 200; attempt++) {
    const { targetInfos } = await devtools.browser.send('Target.getTargets')
    const page = targetInfos.find((target) => target.type === 'page' && target.url.startsWith(origin))
    if (page) return page.targetId
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The browser did not open a window.')
}

async function attach({ devtools, ended }: Chromium, targetId: string): Promise<Omit<OpenedPage, 'atScreen'>> {
  const { sessionId } = await devtools.browser.send('Target.attachToTarget', { targetId, flatten: true })
  const gone = new Promise<void>((resolve) => {
    devtools.browser.on('Target.detachedFromTarget', (event) => event.sessionId === sessionId && resolve())
  })
  return { devtools, targetId, session: devtools.session(sessionId), ended: Promise.race([gone, ended]) }
}
