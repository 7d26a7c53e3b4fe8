import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { Bridge } from '../../src/contract/bridge.ts'
import { firstPage, launchApp } from './launch.ts'

declare global {
  interface Window {
    readonly boardroo: Bridge
  }
}

interface Running {
  readonly app: ElectronApplication
  readonly profile: string
  readonly size: { readonly width: number; readonly height: number }
}

/**
 * One app for many tests: to start it takes longer than most of them. Each test finds it as after its first start, and what
 * one of them broke is started anew.
 */
export class SharedApp {
  readonly #folder: string
  #running: Running | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  async take(): Promise<ElectronApplication> {
    this.#running ??= await start(this.#folder)
    return this.#running.app
  }

  /** Back to the first start: no workspace open, none remembered, nothing chosen. */
  async settle(): Promise<void> {
    if (this.#running === undefined) return
    const { app, profile, size } = this.#running
    const page = await firstPage(app)
    await page.evaluate(async () => {
      await window.boardroo.ask('workspace.close', undefined)
      localStorage.clear()
      sessionStorage.clear()
      location.hash = ''
    })
    rmSync(path.join(profile, 'recent.json'), { force: true })
    await page.emulateMedia({ colorScheme: null })
    await page.setViewportSize(size)
    await page.reload()
  }

  async end(): Promise<void> {
    const running = this.#running
    this.#running = undefined
    if (running === undefined) return
    await running.app.close()
    rmSync(running.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function start(folder: string): Promise<Running> {
  const profile = mkdtempSync(path.join(folder, 'boardroo-profile-'))
  const app = await launchApp(profile)
  const page = await firstPage(app)
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  return { app, profile, size }
}
