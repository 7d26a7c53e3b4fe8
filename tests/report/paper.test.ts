import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import type { Chart } from '../../src/core/report/chart.ts'
import type { Figure } from '../../src/core/report/figure.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { writeFigure } from '../../src/core/text/format-value.ts'
import { writeSentence } from '../../src/core/text/write-sentence.ts'
import { finishPdf } from '../../src/main/backend/paper/finish-pdf.ts'
import { openPrintRoom, type PrintRoom, printPaper } from './support/print-paper.ts'
import { type ReadPaper, readPaper, withoutSpace } from './support/read-paper.ts'
import { allTags, readStructure, type Structure, spoken } from './support/read-structure.ts'
import { sampleReport } from './support/sample-report.ts'
import { spokenPage } from './support/spoken-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'boardroo-paper-'))
let room: PrintRoom

beforeAll(async () => {
  room = await openPrintRoom(folder)
}, 300_000)

afterAll(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Comparisons on charts are drawn without labels, and what only the workbook computes with is not printed. */
const unprinted =
  /^trend\..*\.(py|pl)$|\.(counted|met|due|climbed|planned|level)$|\.sample$|\.chart\.|\.forecast\.(?:attained$|low\.|high\.)|\.history\.(py\.|pl\.|2025-)|^calibration\.(kept|chances)$|^missed\.explained$/

/** The ink of the actual in `chart-ink.ts`. */
const actualInk = '#22333b'

/** Every chart that is printed. */
function chartsOf({ board, objectives, thenAndNow, annex, scorecard }: ReportModel): readonly Chart[] {
  const metrics = scorecard.pillars.flatMap((pillar) => pillar.objectives.flatMap((one) => one.metrics))
  return [
    board.trend,
    board.ladder,
    thenAndNow.ladder,
    annex.amec.chart,
    ...board.pillars.map(({ bullet }) => bullet),
    ...objectives.pillars.flatMap((pillar) => pillar.objectives.map(({ bullet }) => bullet)),
    ...metrics.filter(({ forecast }) => forecast.value.value !== null).map(({ chart }) => chart),
  ]
}

/** What a chart draws in the ink of the actual. */
function actualsIn(chart: Chart): readonly Figure[] {
  const actuals =
    chart.kind === 'bullet'
      ? [chart.actual]
      : chart.series.flatMap(({ scenario, values }) => (scenario === 'AC' ? values : []))
  return actuals.filter(({ value }) => value !== null && value !== 0)
}

/** Where two long texts part, with what stands there in each; null where they are the same. */
function partedAt(one = '', other = ''): readonly string[] | null {
  const place = one.split('').findIndex((sign, at) => sign !== other[at])
  return one === other ? null : [one, other].map((text) => text.slice(Math.max(0, place - 40), place + 80))
}

describe.each(languages)('the paper of the sample company in %s', (language) => {
  let model: ReportModel
  let page: Page
  let pdf: Uint8Array
  let paper: ReadPaper
  let structure: Structure

  test('is drawn and printed', async () => {
    model = await sampleReport(language)
    page = await room.open(model, language)
    expect(await page.evaluate(() => ({ ...document.body.dataset }))).toEqual({ report: 'ready' })
    pdf = await printPaper(page)
    paper = await readPaper(pdf)
    // The app never keeps a paper as it was printed: its tags are packed first.
    const properties = { title: 'Paper', author: 'Orvanne', subject: 'ROO', language, createdOn: new Date(0) }
    const finished = await finishPdf(pdf, properties)
    expect(finished.byteLength).toBeLessThan(600_000)
    structure = await readStructure(finished)
  }, 240_000)

  test('writes every figure as the model has it, on the page and in the PDF', async () => {
    const write = (figure: Figure) => writeFigure(figure, language, model.currency)
    const written = await page.$$eval('[data-figure]', (spans) =>
      spans.map((span) => [span.getAttribute('data-figure') ?? '', span.textContent ?? '']),
    )
    const known = new Map(figuresOf(model).map((figure) => [figure.id, write(figure)]))
    expect(written.filter(([id = '', text]) => known.has(id) && known.get(id) !== text)).toEqual([])
    const text = paper.pages.join('')
    const { registers: _, ...printed } = model
    const expected = figuresOf(printed).filter((figure) => figure.value !== null && !unprinted.test(figure.id))
    expect(expected.length).toBeGreaterThan(200)
    expect(expected.filter((figure) => !text.includes(withoutSpace(write(figure))))).toEqual([])
    const ids = new Set(written.map(([id]) => id))
    const drawnAsLabel = /^(trend|ladder)\./
    expect(expected.filter(({ id }) => !ids.has(id) && !drawnAsLabel.test(id)).map(({ id }) => id)).toEqual([])
  })

  test('holds the paper on page 1 alone: from the ambition to the decision and the method', () => {
    const [first = '', second = ''] = paper.pages
    const method = withoutSpace(writeSentence(model.board.method, language, model.currency))
    for (const part of [model.board.ambition, model.board.ask, ...model.board.missed.map(({ reason }) => reason ?? '')])
      expect(first).toContain(withoutSpace(part))
    expect(first).toContain(method)
    expect(second).toContain(withoutSpace(writeSentence(model.scorecard.title, language, model.currency)))
    expect(paper.pages.length).toBeLessThanOrEqual(12)
  })

  test('is tagged, outlined, named, and of vectors and embedded fonts alone', () => {
    expect(paper.tagged).toBe(true)
    expect(paper.language).toBe(language)
    expect(paper.title).toBe(writeSentence(model.board.title, language, model.currency))
    expect(paper.headings.length).toBeGreaterThan(15)
    // The logo of the house with its transparency, and no chart.
    expect(paper.bitmaps).toBe(2)
    expect(paper.fonts.named).toBeGreaterThan(0)
    expect(paper.fonts.embedded).toBe(paper.fonts.named)
    // No font of the paper holds these: as letters they would be printed as empty boxes.
    expect(paper.pages.join('')).not.toMatch(/[●○▲■]/)
  })

  test('has a structure tree of headings without a gap, tables with heads, and charts in words', () => {
    const tags = [...allTags(structure.root)]
    const of = (type: RegExp) => tags.filter((tag) => type.test(tag.type))
    expect(structure.language).toBe(language)
    expect(new Set(tags.map((tag) => tag.page).filter((page) => page !== null)).size).toBe(structure.pages.length)

    const levels = of(/^H\d$/).map(({ type }) => Number(type.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.length).toBeGreaterThan(40)
    for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1)
    expect(of(/^H\d$/).filter((heading) => spoken(heading).trim() === '')).toEqual([])

    const tables = of(/^Table$/)
    expect(tables.length).toBeGreaterThan(15)
    for (const { inner: rows } of tables) {
      const cells = rows.flatMap((row) => row.inner)
      expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['TR']))
      expect(new Set(cells.map(({ type }) => type))).toEqual(new Set(['TH', 'TD']))
      expect(cells.filter(({ type, scope }) => type === 'TH' && scope === null)).toEqual([])
    }

    const figures = of(/^Figure$/)
    const metrics = model.scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap((one) => one.metrics))
    expect(figures.length).toBeGreaterThan(metrics.length)
    expect(figures.filter(({ alt }) => alt === null || alt.length < 5)).toEqual([])
  })

  test('draws a bar for every actual of its charts', () => {
    const bars = chartsOf(model).flatMap(actualsIn)
    expect(bars.length).toBeGreaterThan(100)
    expect(paper.fills.get(actualInk)).toBeGreaterThanOrEqual(bars.length)
  })

  test('is read out in the order of the page, and what is no content is said to be none', async () => {
    // A letter with its accent may be drawn as two glyphs, and then names itself beside them (ActualText), unread here.
    const [read, shown] = [structure.root.map(spoken).join(''), await spokenPage(page)].map((text) =>
      withoutSpace(text)
        .toUpperCase()
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    expect(partedAt(read, shown)).toBeNull()
    for (const [place, { artifacts, untagged }] of structure.pages.entries()) {
      expect(untagged).toBe('')
      expect(withoutSpace(artifacts)).toMatch(new RegExp(`Page${place + 1}(of|sur)${structure.pages.length}`))
    }
  })

  test('wears the template of the house', async () => {
    const { look } = model.layout
    for (const text of paper.pages) {
      expect(text).toContain(withoutSpace(look?.header[language] ?? ''))
      expect(text).toContain(withoutSpace(look?.footer[language] ?? ''))
    }
    expect(paper.pages.at(-1)).toContain(withoutSpace(look?.disclaimer?.text[language] ?? '–'))
    // Without a cover, page 1 says where it stands.
    expect(paper.pages[0]).toContain(
      `${look?.disclaimer?.market}:${language === 'fr' ? 'voirlamention' : 'seethenotice'}`,
    )
    const colours = await page.$$eval('.paper-board h2', (heads) => heads.map((head) => getComputedStyle(head).color))
    expect(new Set(colours)).toEqual(new Set(['rgb(107, 47, 92)']))
    const status = await page.$eval('.paper-status-red', (mark) => getComputedStyle(mark).color)
    expect(status).toBe('rgb(162, 48, 42)')
  })

  test('numbers every page and says on each that it is a draft', () => {
    const word = language === 'fr' ? 'Projet' : 'Draft'
    paper.pages.forEach((text, place) => {
      expect(text).toContain(word)
      expect(text).toMatch(new RegExp(`Page${place + 1}(of|sur)${paper.pages.length}`))
    })
  })

  test('describes each chart in words, and cuts nothing off', async () => {
    const descriptions = await page.$$eval('canvas', (charts) =>
      charts.map((chart) => chart.getAttribute('aria-label')),
    )
    const metrics = model.scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap((one) => one.metrics))
    const forecast = metrics.filter(({ forecast: { value } }) => value.value !== null)
    const objectives = model.objectives.pillars.flatMap((pillar) => pillar.objectives)
    const others = [model.board.trend, model.board.ladder, model.thenAndNow.ladder, model.annex.amec.chart]
    expect(descriptions).toHaveLength(model.board.pillars.length + objectives.length + others.length + forecast.length)
    expect(descriptions.every((description) => description !== null && description.length > 20)).toBe(true)
    const cut = await page.$$eval('.paper-sheet :not([aria-hidden] *)', (parts) =>
      parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
        .map((part) => part.className || part.tagName),
    )
    expect(cut).toEqual([])
  })
})
