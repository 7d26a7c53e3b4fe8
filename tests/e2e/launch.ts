import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { findDesktop } from '../../host/desktop.ts'

const root = path.join(import.meta.dirname, '../..')
const asRoot = process.getuid?.() === 0
const apps = new WeakMap<Page, ElectronApplication>()

/** Starts the built app with a profile: in Electron where it is, else in the stand-in. */
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

/** The app whose window a page is. */
export function appOf(page: Page): ElectronApplication {
  const app = apps.get(page)
  if (app === undefined) throw new Error('A page of no app')
  return app
}
