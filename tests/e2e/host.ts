import { rmSync } from 'node:fs'
import path from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { findDesktop } from '../../host/desktop.ts'

const root = path.join(import.meta.dirname, '../..')
const asRoot = process.getuid?.() === 0

interface Fixtures {
  /** Words for the app's command line, such as `--workspace=…`; set with `test.use`. */
  startArguments: string[]
  app: ElectronApplication
  page: Page
}

/** Starts the built app anew for each test, with a profile of its own: in Electron where it is, else in the stand-in. */
export const test = base.extend<Fixtures>({
  startArguments: [[], { option: true }],
  app: async ({ startArguments }, use, info) => {
    const profile = info.outputPath('profile')
    const app = await launchApp(profile, startArguments)
    await use(app)
    await app.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
  page: async ({ app }, use) => {
    await use(await firstPage(app))
  },
})

const apps = new WeakMap<Page, ElectronApplication>()

/** The app whose window a page is. */
export function appOf(page: Page): ElectronApplication {
  const app = apps.get(page)
  if (app === undefined) throw new Error('A page of no app')
  return app
}

export { expect } from '@playwright/test'

/** For a test that starts the app more than once on the same profile. */
export function launchApp(profile: string, startArguments: readonly string[] = []): Promise<ElectronApplication> {
  return electron.launch({
    executablePath: findDesktop(),
    args: ['.', `--user-data-dir=${profile}`, '--lang=en-GB', ...startArguments],
    cwd: root,
    chromiumSandbox: !asRoot,
  })
}

export async function firstPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.waitForURL((url) => !url.href.startsWith('about:'))
  await page.waitForLoadState()
  apps.set(page, app)
  return page
}

/** Lets files from the disk fall onto a place of the page, by default its middle, as a hand would. */
export async function dropFiles(page: Page, files: string[], onto = 'body'): Promise<void> {
  const box = await page.locator(onto).boundingBox()
  if (!box) throw new Error(`Nothing to drop onto: ${onto}`)
  const devtools = await page.context().newCDPSession(page)
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...place, data })
  }
  await devtools.detach()
}
