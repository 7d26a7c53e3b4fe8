import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STAND_IN } from '../../host/desktop.ts'

interface Tiny {
  ask(channel: string, ...values: unknown[]): Promise<unknown>
  listen(listener: (value: unknown) => void): () => void
  pathOf(file: File): string
  add(left: number, right: number): number
  fail(): void
}

declare const tiny: Tiny

const folder = mkdtempSync(path.join(tmpdir(), 'boardroo-host-'))
const profile = path.join(folder, 'profile')
const tinyApp = path.join(import.meta.dirname, 'tiny-app')
const env = { BOARDROO_BROWSER: 'pinned', ...process.env }
let app: ElectronApplication
let page: Page

function startAgain(...words: string[]) {
  return spawnSync(STAND_IN, [tinyApp, `--user-data-dir=${profile}`, ...words], { env, encoding: 'utf8' })
}

const heard = () => page.evaluate(() => tiny.ask('heard') as Promise<string[]>)

/** All that is heard from now on: the app tells each thing once, and of two that come close a look may catch one. */
async function listen(): Promise<() => Promise<string[]>> {
  await heard()
  const all: string[] = []
  return async () => {
    all.push(...(await heard()))
    return all
  }
}

beforeAll(async () => {
  app = await electron.launch({
    executablePath: STAND_IN,
    args: [tinyApp, '--lang=fr-FR', `--user-data-dir=${profile}`],
    env,
  })
  page = await app.firstWindow()
  await page.waitForURL((url) => url.pathname === '/page.html')
}, 60_000)

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('between page and preload', () => {
  test('functions answer at once', async () => {
    expect(await page.evaluate(() => tiny.add(1, 2))).toBe(3)
  })

  test('errors keep kind and text', async () => {
    const thrown = await page.evaluate(() => {
      try {
        return tiny.fail()
      } catch (error) {
        return String(error)
      }
    })
    expect(thrown).toBe('TypeError: not so')
  })

  test('the page can neither change the bridge nor reach past it', async () => {
    const seen = await page.evaluate(() => [
      Object.isFrozen(tiny),
      'require' in globalThis,
      'boardrooTell' in globalThis,
    ])
    expect(seen).toEqual([true, false, false])
  })

  test('listeners hear until they are taken away', async () => {
    const told = await page.evaluate(async () => {
      const values: unknown[] = []
      const stop = tiny.listen((value) => values.push(value))
      await tiny.ask('push', { at: 1 })
      stop()
      await tiny.ask('push', { at: 2 })
      return values
    })
    expect(told).toEqual([{ at: 1 }])
  })
})

describe('between page and main process', () => {
  test('values keep their type', async () => {
    const kept = await page.evaluate(async () => {
      const sent = [new Uint8Array([1, 2]), new Date(5), new Map([[1, { gone: undefined }]]), -0, 10n, Number.NaN, null]
      const [bytes, date, map, zero, big, none, nothing] = (await tiny.ask('echo', ...sent)) as unknown[]
      return [
        bytes instanceof Uint8Array && bytes.length === 2 && bytes[1] === 2,
        date instanceof Date && date.getTime() === 5,
        map instanceof Map && 'gone' in map.get(1),
        Object.is(zero, -0),
        big === 10n,
        Number.isNaN(none),
        nothing === null,
      ]
    })
    expect(kept).toEqual([true, true, true, true, true, true, true])
  })

  test('errors arrive in the words of Electron', async () => {
    const words = await page.evaluate(async () => {
      const failure = (error: Error) => error.message
      const calls = [tiny.ask('fail'), tiny.ask('nobody'), tiny.ask('echo', () => 1)]
      return Promise.all(calls.map((call) => call.catch(failure)))
    })
    expect(words).toEqual([
      "Error invoking remote method 'fail': RangeError: too far",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      'An object could not be cloned.',
    ])
  })

  test('the sender is known by its own address, and is the main frame', async () => {
    expect(await page.evaluate(() => tiny.ask('sender'))).toEqual(['app://tiny/page.html', true])
  })

  test('what is not carried says so by name', async () => {
    const words = await page.evaluate(() => tiny.ask('absent').catch((error: Error) => error.message))
    expect(words).toContain('electron stand-in: app.getFileIcon is not carried')
  })

  test('worker threads run beside it', async () => {
    expect(await page.evaluate(() => tiny.ask('thread'))).toBe(42)
  })
})

describe('what a page may not do', () => {
  test('the content security policy of the response holds', async () => {
    expect(await page.title()).toBe('Tiny')
    const colour = await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)
    expect(colour).toBe('rgb(0, 0, 0)')
  })

  test('a request to the network is blocked', async () => {
    const answer = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'open',
        () => 'blocked',
      ),
    )
    expect(answer).toBe('blocked')
  })

  test('a new window and another address are refused, and the app is asked', async () => {
    const soFar = await listen()
    await page.evaluate(() => {
      window.open('https://example.com/new')
      location.href = 'https://example.com/away'
    })
    await expect.poll(soFar).toEqual(['open https://example.com/new', 'navigate https://example.com/away'])
    expect(page.url()).toContain('/page.html')
    expect(app.windows()).toHaveLength(1)
  })
})

describe('files from the disk', () => {
  const names = ['one.csv', 'two.csv'].map((name) => path.join(folder, name))

  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    for (const name of names) writeFileSync(name, 'same length')
  })

  test('a dropped file has its path', async () => {
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: names, dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    }
    await expect.poll(() => page.textContent('p')).toBe(JSON.stringify(names))
  })

  test('a chosen file has its path', async () => {
    await page.setInputFiles('input', names.slice(0, 1))
    await expect.poll(() => page.textContent('p')).toBe(JSON.stringify(names.slice(0, 1)))
  })
})

describe('the main process', () => {
  test('prints a hidden window of exact size', async () => {
    const { size, start } = await page.evaluate(async () => {
      const { size, pdf } = (await tiny.ask('print')) as { size: number[]; pdf: Uint8Array }
      return { size, start: String.fromCharCode(...pdf.subarray(0, 5)) }
    })
    expect({ size, start }).toEqual({ size: [900, 1200], start: '%PDF-' })
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800])
  })

  test('lets a test answer its dialogs', async () => {
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/chosen'] })
    })
    expect(await page.evaluate(() => tiny.ask('choose'))).toEqual({ canceled: false, filePaths: ['/chosen'] })
  })

  test('gives the page its language', async () => {
    const languages = await page.evaluate(() => [navigator.language, new Intl.NumberFormat().resolvedOptions().locale])
    expect(languages).toEqual(['fr-FR', 'fr-FR'])
  })

  test('turns the page dark', async () => {
    expect(await page.evaluate(() => tiny.ask('dark'))).toBe(true)
    await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  })

  test('hears of a second start, which ends by itself', async () => {
    const soFar = await listen()
    expect(startAgain('--workspace=x').status).toBe(0)
    await expect.poll(soFar).toEqual(['second --workspace=x'])
  })

  test('ends with the code it is given', () => {
    expect(startAgain(`--user-data-dir=${path.join(folder, 'other')}`, '--exit=7').status).toBe(7)
  })
})
