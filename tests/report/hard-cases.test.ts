import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildReport } from '../../src/core/report/build-report.ts'
import type { Comparison } from '../../src/core/report/composition.ts'
import type { Figure } from '../../src/core/report/figure.ts'
import { missedPage, missesOnPageOne, moreThanPageOne } from '../../src/core/report/pages/missed-page.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { emptyFacts } from '../core/support/facts.ts'
import { openPrintRoom, type PrintRoom, printPaper } from './support/print-paper.ts'
import { readPaper, withoutSpace } from './support/read-paper.ts'
import { sampleReport } from './support/sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'boardroo-paper-'))
let room: PrintRoom

beforeAll(async () => {
  room = await openPrintRoom(folder)
}, 300_000)

afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function print(model: ReportModel) {
  const page = await room.open(model, 'en')
  return readPaper(await printPaper(page))
}

async function pageOne(model: ReportModel): Promise<string> {
  const page = await room.open(model, 'en')
  return (await page.locator('.paper-sheet').first().textContent()) ?? ''
}

/** The model with everything that a person wrote as one word without end. */
function oneWordNames(model: ReportModel): ReportModel {
  const named =
    /^(?:name|statement|metric|objective|owner|audience|benefit|reason|organisation|ambition|ask|who|account|what|words)$/
  const text = JSON.stringify(model, (key, value: unknown) =>
    typeof value === 'string' && named.test(key) ? `${value.replace(/\s/g, '')}${'Zusammenarbeit'.repeat(9)}` : value,
  )
  return JSON.parse(text)
}

test('page 1 stays one page with the decision on it, whatever missed, however long the names and wide the letters are', async () => {
  const model = await sampleReport('en')
  const long = 'Société internationale de recherche et de développement thérapeutiques '.repeat(3)
  const missed = Array.from({ length: 6 }, () => model.board.missed).flat()
  const lines = missed.map((line, place) => ({
    ...line,
    metric: `${place} ${line.metric} ${long}`,
    reason: `Reason ${place}: ${long}`,
    sentence: { ...line.sentence, place: `missed.${place}` },
  }))
  const board = { ...model.board, missed: lines, missedMore: moreThanPageOne(lines), ambition: long.repeat(2) }
  const { look } = model.layout
  // What missed is told to its last line, also where the ledgers are left out.
  const sections = model.layout.sections.filter((one) => one !== 'ledgers')
  const serif = look === undefined ? {} : { look: { ...look, letters: 'serif' as const } }
  const layout = { ...model.layout, sections, ...serif }
  const paper = await print({ ...model, layout, organisation: long, board, missed: missedPage(lines) })
  const [first = '', second = ''] = paper.pages
  expect(first).toContain(withoutSpace(model.board.ask))
  expect(first).toContain(`${lines.length - missesOnPageOne}moremissed`)
  expect(second).toContain(withoutSpace('Pillars and objectives'))
  for (let place = 0; place < lines.length; place += 1) expect(paper.pages.join('')).toContain(`Reason${place}:`)
}, 240_000)

test('a word that is wider than its place is broken, and makes no sheet wider, which would print all of it smaller', async () => {
  const model = await sampleReport('en')
  const page = await room.open(oneWordNames(model), 'en')
  await page.emulateMedia({ media: 'print' })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBe(0)
}, 240_000)

test('an empty workspace still gives a paper that says so', async () => {
  const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
  const paper = await print(buildReport(emptyFacts, question))
  expect(paper.pages[0]).toContain(withoutSpace('No objective has begun by 30 September 2026'))
  expect(paper.bitmaps).toBe(0)
}, 240_000)

test('a period before without data is missing once, and not in brackets again', async () => {
  const model = await sampleReport('en')
  const { index } = model.board
  const missing = (figure: Figure): Figure => ({ ...figure, value: null })
  const first = { ...index, previous: missing(index.previous), sincePrevious: missing(index.sincePrevious) }
  const [before, without] = [await pageOne(model), await pageOne({ ...model, board: { ...model.board, index: first } })]
  const bracketed = (text: string) => text.split('(').length
  expect(bracketed(without)).toBe(bracketed(before) - 1)
  expect(without).toMatch(/n\.a\./)
  expect(without).not.toMatch(/n\.a\.\s*\(/)
}, 240_000)

test('an issued edition is named on the page and in every footer', async () => {
  const model = { ...(await sampleReport('en')), edition: '2026-3', signed: true }
  const paper = await print(model)
  expect(paper.pages.every((text) => text.includes('Edition2026-3'))).toBe(true)
  expect(paper.pages.join('')).not.toMatch(/draft/i)
}, 240_000)

test('a page that cannot be loaded says why', async () => {
  const page = await room.openRefused({ code: 'workspace-none', data: {} })
  expect(await page.evaluate(() => ({ ...document.body.dataset }))).toEqual({
    report: 'failed',
    error: 'workspace-none',
  })
})

test('page 1 names what it compares with, and where that is the plan alone it has no row for more', async () => {
  const model = await sampleReport('en')
  const withComparison = (comparison: Comparison) => pageOne({ ...model, layout: { ...model.layout, comparison } })
  expect((await withComparison('previous-period')).match(/Previous period/g)).toHaveLength(2)
  const year = await withComparison('previous-year')
  expect(year.match(/Year before/g)).toHaveLength(2)
  expect(year).not.toContain('Previous period')
  expect(await withComparison('plan')).not.toMatch(/Previous period|Year before/)
}, 240_000)

test('on a shorter sheet letters are set a little smaller before the words of the executive are cut to one line', async () => {
  const model = await sampleReport('fr')
  const layout = { ...model.layout, paperSize: 'Letter' as const }
  const page = await room.open({ ...model, layout }, 'fr')
  const lines = await page.$eval('.paper-ambition blockquote', (said) => {
    const { height, lineHeight } = getComputedStyle(said)
    return Math.round(Number.parseFloat(height) / Number.parseFloat(lineHeight))
  })
  expect(lines).toBeGreaterThan(1)
}, 240_000)
