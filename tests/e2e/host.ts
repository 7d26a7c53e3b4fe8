import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { firstPage, launchApp } from './launch.ts'
import { SharedApp } from './shared-app.ts'

interface Fixtures {
  /** Words for the app's command line, such as `--workspace=…`; set with `test.use`. */
  startArguments: string[]
  /** True for tests of the start itself, which need an app that was never used; set with `test.use`. */
  startedAnew: boolean
  app: ElectronApplication
  page: Page
}

interface WorkerFixtures {
  /** Where the profile of the app that tests share is made. */
  profileFolder: string
  sharedApp: SharedApp
}

/** Most tests share one app, which each of them finds as after its first start. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  startArguments: [[], { option: true }],
  startedAnew: [false, { option: true }],
  profileFolder: [tmpdir(), { option: true, scope: 'worker' }],
  sharedApp: [
    async ({ profileFolder }, use) => {
      const shared = new SharedApp(profileFolder)
      await use(shared)
      await shared.end()
    },
    { scope: 'worker' },
  ],
  app: async ({ startArguments, startedAnew, sharedApp }, use, info) => {
    if (startedAnew || startArguments.length > 0) {
      const profile = info.outputPath('profile')
      const app = await launchApp(profile, startArguments)
      await use(app)
      await app.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      return
    }
    await use(await sharedApp.take())
    await (info.status === info.expectedStatus ? sharedApp.settle() : sharedApp.end())
  },
  page: async ({ app }, use) => {
    await use(await firstPage(app))
  },
})

export { expect } from '@playwright/test'

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
