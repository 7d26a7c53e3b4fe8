import { resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { findHeadlessBrowser } from '../../../host/find-browser.ts'
import type { Failure, Reply } from '../../../src/contract/reply.ts'
import type { Language } from '../../../src/core/language.ts'
import type { ReportModel } from '../../../src/core/report/report-model.ts'

/** The printed page of the app in a real browser, without the app around it. */
export interface PrintRoom {
  /** The page, drawn from a model. */
  open(model: ReportModel, language: Language): Promise<Page>
  openRefused(error: Failure): Promise<Page>
  close(): Promise<void>
}

export async function openPrintRoom(folder: string): Promise<PrintRoom> {
  await buildRenderer(folder)
  const { executable, environment } = await findHeadlessBrowser()
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const context = await browser.newContext({ viewport: { width: 900, height: 1270 } })
  const server = await preview({ configFile: false, build: { outDir: folder }, preview: { port: 0 } })
  const address = `${server.resolvedUrls?.local[0]}index.html#/print`
  return {
    open: (model, language) => openPage(context, { ok: true, value: model }, `${address}?${queryOf(model, language)}`),
    openRefused: (error) => openPage(context, { ok: false, error }, `${address}?language=en`),
    close: async () => {
      await Promise.all([browser.close(), server.close()])
    },
  }
}

/** Prints with the options of `src/main/shell/print-window.ts`. */
export async function printPaper(page: Page): Promise<Uint8Array> {
  return page.pdf({
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
}

async function buildRenderer(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../../../src/renderer'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 5000 },
  })
}

/** The bridge gives one answer, as the main process would give it. */
async function openPage(context: BrowserContext, answer: Reply<ReportModel>, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript((reply) => {
    Object.assign(window, { boardroo: { ask: async () => reply, listen: () => () => undefined } })
  }, answer)
  await page.goto(address)
  await page.waitForFunction(() => document.body.dataset['report'] !== undefined)
  return page
}

function queryOf(model: ReportModel, language: Language): string {
  return String(new URLSearchParams({ from: model.period.from, to: model.period.to, asOf: model.asOf, language }))
}
