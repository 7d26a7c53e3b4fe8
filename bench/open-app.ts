import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { findDesktop } from '../host/desktop.ts'
import type { Bench, Timing } from './measure.ts'
import { writeSample } from './sample.ts'
import { inTemporaryFolder } from './workspace.ts'

const runs = 5

// Of what can stand in for Electron this has the least around the page, as Electron has.
process.env['BOARDROO_BROWSER'] ??= 'pinned'

/**
 * The paper as a person saves it from the open app, from the key to the finished file: at once, after it was read for a
 * while, and what of it is the printing itself. The app must have been built.
 */
export async function openApp(): Promise<Bench> {
  return inTemporaryFolder(async (folder) => {
    const sample = join(folder, 'sample.boardroo')
    await writeSample(sample)
    const app = await electron.launch({
      executablePath: findDesktop(),
      args: ['.', `--user-data-dir=${join(folder, 'profile')}`, '--lang=en-GB'],
      cwd: join(import.meta.dirname, '..'),
      chromiumSandbox: process.getuid?.() !== 0,
    })
    try {
      const page = await openReport(app, sample)
      const [pdf, workbook] = [join(folder, 'paper.pdf'), join(folder, 'paper.xlsx')]
      const printing = await watchPrinting(app)
      const atOnce = await saved(app, page, {
        way: 'save the PDF of a paper that has just changed',
        keys: 'Control+p',
        path: pdf,
        before: (run) => turnPaper(page, run),
      })
      const printingAlone = middle(await printing())
      const read = await saved(app, page, {
        way: 'save the PDF of a paper that was read for ten seconds',
        keys: 'Control+p',
        path: join(folder, 'read.pdf'),
        before: async (run) => {
          await turnPaper(page, run)
          await setTimeout(10_000)
        },
      })
      const book = await saved(app, page, { way: 'save the workbook', keys: 'Control+e', path: workbook })
      const print: Timing = {
        way: 'of the first: printing, once it is drawn',
        milliseconds: printingAlone,
        processor: null,
      }
      const sizes = [pdf, workbook].map((path) => `${Math.round(statSync(path).size / 1000)} kB`)
      return {
        title: `open-app: the paper of the sample company, ${sizes.join(' and ')}`,
        timings: [atOnce, print, read, book],
      }
    } finally {
      await app.close()
    }
  })
}

async function openReport(app: ElectronApplication, sample: string): Promise<Page> {
  const own = `${sample}.open.boardroo`
  copyFileSync(sample, own)
  const page = await app.firstWindow()
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, own)
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await page.getByRole('navigation').waitFor()
  await page.keyboard.press('Control+9')
  await page.getByRole('heading', { level: 1, name: /^Board paper/ }).waitFor()
  return page
}

interface Saving {
  readonly way: string
  readonly keys: string
  readonly path: string
  /** What the person does before each. */
  readonly before?: (run: number) => Promise<void>
}

/** Turns the paper on the desk into the other language, which makes it another paper. */
async function turnPaper(page: Page, run: number): Promise<void> {
  await page
    .locator('.paper-bar')
    .getByText(run % 2 === 0 ? 'English' : 'Français', { exact: true })
    .click()
  await page.locator(`.paper[lang=${run % 2 === 0 ? 'en' : 'fr'}]`).waitFor()
  await setTimeout(1000)
}

/** The median of some saves of one form, each to a file of its own but the last. */
async function saved(app: ElectronApplication, page: Page, { way, keys, path, before }: Saving): Promise<Timing> {
  const found: number[] = []
  for (let run = 1; run <= runs; run += 1) {
    const file = run === runs ? path : `${path}.${run}`
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    }, file)
    await before?.(run)
    const start = performance.now()
    await page.keyboard.press(keys)
    // To look for a word on a page of ten thousand would take longer than the save.
    while (!existsSync(file)) await setTimeout(5)
    found.push(performance.now() - start)
    await page.getByText(`Written to ${file}`).waitFor()
  }
  return { way, milliseconds: middle(found), processor: null }
}

/** Notes how long each printing takes; asked, it tells them all. */
async function watchPrinting(app: ElectronApplication): Promise<() => Promise<number[]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const { printToPDF } = Object.getPrototypeOf(contents)
    const times: number[] = []
    Object.assign(globalThis, { printTimes: times })
    Object.getPrototypeOf(contents).printToPDF = async function (options: unknown) {
      const start = performance.now()
      const bytes = await printToPDF.call(this, options)
      times.push(performance.now() - start)
      return bytes
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { printTimes: number[] }).printTimes)
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
