import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { findHeadlessBrowser } from '../../../host/find-browser.ts'
import type { Failure, Reply } from '../../../src/contract/reply.ts'
import type { Language } from '../../../src/core/language.ts'
import type { ReportModel } from '../../../src/core/report/report-model.ts'

const origin = 'http://paper.test'
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

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
  return {
    open: (model, language) => openPage(browser, folder, { ok: true, value: model }, addressOf(model, language)),
    openRefused: (error) => openPage(browser, folder, { ok: false, error }, 'language=en'),
    close: () => browser.close(),
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
async function openPage(browser: Browser, folder: string, answer: Reply<ReportModel>, query: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1270 } })
  await page.route(`${origin}/**`, async (route) => {
    const path = join(folder, new URL(route.request().url()).pathname)
    await route.fulfill({ body: await readFile(path), contentType: types[extname(path)] ?? 'font/woff2' })
  })
  await page.addInitScript((reply) => {
    Object.assign(window, { boardroo: { ask: async () => reply, listen: () => () => undefined } })
  }, answer)
  await page.goto(`${origin}/index.html#/print?${query}`)
  await page.waitForFunction(() => document.body.dataset['report'] !== undefined)
  return page
}

function addressOf(model: ReportModel, language: Language): string {
  return String(new URLSearchParams({ from: model.period.from, to: model.period.to, asOf: model.asOf, language }))
}
