import ExcelJS from 'exceljs'
import type { Language } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { officeLetters } from '../paper/office-letters.ts'
import { boardSheet } from './board/board-sheet.ts'
import type { NativeChart } from './charts/native-chart.ts'
import { putCharts } from './charts/native-charts.ts'
import { dataSheet } from './data/data-sheet.ts'
import type { Observations } from './data/observation-row.ts'
import { packWithData } from './data/put-data.ts'
import { figuresSheet } from './figures-sheet.ts'
import { methodSheet } from './method/method-sheet.ts'
import { metricsSheet } from './metrics/metrics-sheet.ts'
import { openPackage } from './package.ts'
import { costsSheet } from './registers/costs-sheet.ts'
import { evidenceSheet } from './registers/evidence-sheet.ts'
import { insightsSheet } from './registers/insights-sheet.ts'
import { relationshipsSheet } from './registers/relationships-sheet.ts'
import { scorecardSheet } from './scorecard/scorecard-sheet.ts'
import { dayOf } from './sheet/day.ts'
import { drawSheet, type SheetDress } from './sheet/draw-sheet.ts'
import { type FigureCell, figureCells } from './sheet/sheet-plan.ts'
import { argbOf, inLetters, looks, looksIn } from './sheet/sheet-style.ts'
import { editionOf, subtitle } from './sheet/title-rows.ts'
import { type Words, wordsIn } from './sheet/words.ts'
import { sourcesSheet } from './sources-sheet.ts'

/** A workbook before it is written, with the place of every figure of the model in it. */
export interface WorkbookLayout {
  readonly workbook: ExcelJS.Workbook
  readonly cells: readonly FigureCell[]
  /** The charts of each sheet with charts; in the workbook, pictures hold their places. */
  readonly charts: readonly (readonly NativeChart[])[]
}

/** The sheets, in their order; the list of all figures follows, because it says where they stand. */
const planners = [
  boardSheet,
  scorecardSheet,
  metricsSheet,
  evidenceSheet,
  relationshipsSheet,
  insightsSheet,
  costsSheet,
  methodSheet,
  sourcesSheet,
]

/** The report as a spreadsheet with live formulas: a changed weight or actual moves the index as in the app. */
export async function writeWorkbook(
  model: ReportModel,
  language: Language,
  observations: Observations | null = null,
): Promise<Uint8Array> {
  return packWorkbook(layoutWorkbook(model, language, observations !== null), model, observations)
}

/** The bytes of a workbook that is laid out. */
export async function packWorkbook(
  { workbook, charts }: WorkbookLayout,
  { organisation }: Pick<ReportModel, 'organisation'>,
  observations: Observations | null = null,
): Promise<Uint8Array> {
  const parts = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })))
  putCharts(parts, charts, organisation)
  return observations === null ? parts.pack() : packWithData(parts, observations)
}

export function layoutWorkbook(model: ReportModel, language: Language, withData = false): WorkbookLayout {
  const words = wordsIn(language, model.currency)
  const workbook = new ExcelJS.Workbook()
  describe(workbook, model, words)
  const dress = dressOf(model, words)
  const shown = planners.map((plan) => plan(model, words))
  const figures = figuresSheet(model, words, shown.flatMap(figureCells))
  const sheets = [...shown, figures, ...(withData ? [dataSheet(model, words)] : [])]
  const charts = sheets.map((plan) => (plan.charts ?? []).map(({ chart }) => chart))
  return {
    workbook,
    cells: sheets.flatMap((plan) => drawSheet(workbook, plan, dress)),
    charts: charts.filter((own) => own.length > 0),
  }
}

function describe(workbook: ExcelJS.Workbook, model: ReportModel, words: Words): void {
  const written = dayOf(model.asOf)
  const { look } = model.layout
  Object.assign(workbook, {
    title: `${words.term('roo')} – ${model.organisation}`,
    subject: subtitle(model, words),
    company: model.organisation,
    // What the house says at the edges of its papers, where the file is listed and not yet opened.
    category: look?.header[words.language] ?? '',
    description: look?.disclaimer?.text[words.language] ?? '',
    keywords: look?.footer[words.language] ?? '',
    creator: 'Boardroo',
    lastModifiedBy: 'Boardroo',
    language: words.language,
    created: written,
    modified: written,
  })
  // Excel computes everything once when it opens the file; other programs show the cached values.
  workbook.calcProperties.fullCalcOnLoad = true
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
}

/** `&` begins a code in headers and footers, so that of "Smith & Co" is doubled. */
function dressOf(model: ReportModel, words: Words): SheetDress {
  const { look } = model.layout
  const plain = (text: string) => text.replaceAll('&', '&&')
  const letters = officeLetters(model)
  const style = `&"${letters.text},Regular"&8`
  const page = words.say('page-of', { page: '&P', pages: '&N' })
  const head = look?.header[words.language] || model.organisation
  const foot = [look?.footer[words.language] ?? '', editionOf(model, words)].filter((part) => part !== '').join(' · ')
  return {
    header: `&L${style}${plain(head)}&R${style}${plain(words.term('roo'))}`,
    footer: `&L${style}${plain(foot)}&R${style}${page}`,
    looks: look === undefined ? looks : inLetters(looksIn(argbOf(look.accent)), letters),
  }
}
