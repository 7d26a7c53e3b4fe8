import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeMonth } from '../../../core/text/format-value.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { chartFormatOf } from '../excel/sheet/number-format.ts'
import type { Words } from '../excel/sheet/words.ts'
import { inks } from '../paper/scenario-inks.ts'
import { addChart } from './slide-chart.ts'
import { fitsAsTitle, heading, slideWith } from './slide-frame.ts'
import {
  accentOf,
  bodyText,
  cell,
  contentWidth,
  halfWidth,
  type Presentation,
  page,
  ruled,
  type Slide,
  secondHalf,
  type TableRow,
  written,
} from './slide-style.ts'

/** What moved: an outcome, a relationship on the ladder, an insight that was acted on. The first of them is the message. */
export function movedSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { board } = model
  const said = (['outcome', 'relationship', 'insight'] as const).map((key) => ({
    head: words.say(key),
    known: board[key] !== null,
    text: board[key] === null ? words.say(`${key}-none`) : words.sentence(board[key]),
  }))
  const message = said.find(({ known, text }) => known && fitsAsTitle(text, model))
  const slide = slideWith(pptx, model, message?.text ?? words.say('evidence'))
  const left = 6.3
  for (const [place, { head, text }] of said.filter((one) => one !== message).entries()) {
    const y = page.top + place * 1.75
    heading(slide, head, { x: page.left, y, w: left }, accentOf(model))
    slide.addText(text, { ...bodyText, x: page.left, y: y + 0.32, w: left, h: 1.35, margin: 0, fit: 'shrink' })
  }
  const x = page.left + left + 0.5
  const w = page.right - x
  heading(slide, words.say('ladder-title'), { x, y: page.top, w }, accentOf(model))
  addChart(slide, ladderChart(model, words), { x, y: page.top + 0.35, w, h: page.bottom - page.top - 0.35 })
}

/** Cost by month, and what one outcome cost beside its alternative. */
export function costSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const slide = slideWith(pptx, model, words.sentence(model.board.cost.sentence))
  const { costs } = model.roi
  const { months } = model.registers.costs
  const hasMonths = months.some(({ values }) => values.some(({ value }) => value !== null))
  if (hasMonths) addCostMonths(slide, model, words, costs.length === 0 ? contentWidth : halfWidth)
  if (costs.length === 0) return
  const place = hasMonths ? { x: secondHalf, w: halfWidth } : { x: page.left, w: contentWidth }
  heading(slide, say(words.language, 'paper.roi-costs'), { ...place, y: page.top }, accentOf(model))
  const head = (key: 'outcome-name' | 'each' | 'alternative-column') =>
    cell(say(words.language, `paper.${key}`), { bold: true, color: inks.soft, fontSize: 10, ...ruled })
  slide.addTable(
    [
      [head('outcome-name'), head('each'), head('alternative-column'), head('each')],
      ...costs.map(
        ({ metric, each, alternative }): TableRow => [
          cell(metric, ruled),
          cell(written(each, model, words), { bold: true, ...ruled }),
          cell(alternative?.name ?? '–', ruled),
          cell(alternative === null ? '–' : written(alternative.each, model, words), ruled),
        ],
      ),
    ],
    { x: place.x, y: page.top + 0.4, w: place.w, colW: [0.36, 0.17, 0.3, 0.17].map((share) => share * place.w) },
  )
}

function addCostMonths(slide: Slide, model: ReportModel, words: Words, w: number): void {
  const { periods, months } = model.registers.costs
  heading(slide, words.say('cost-months'), { x: page.left, y: page.top, w }, accentOf(model))
  addChart(
    slide,
    {
      direction: 'columns',
      categories: periods.map((month) => writeMonth(month, words.language, 'short')),
      series: months.map(({ scenario, values }) => ({ scenario, values: values.map(({ value }) => value) })),
      format: chartFormatOf(
        'money',
        months.flatMap(({ values }) => values.map(({ value }) => value)),
        words.language,
      ),
      description: words.say('cost-months-alt'),
    },
    { x: page.left, y: page.top + 0.35, w, h: page.bottom - page.top - 0.35 },
  )
}

/** With long names and reasons, no more of them fit between title and foot. */
const missesOnSlide = 5

/** Bad news has slides of its own, and the decision that is asked closes the paper. */
export function missedSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { missed } = model.board
  const title = words.sentence(model.missed.title)
  if (missed.length === 0)
    slideWith(pptx, model, title).addText(words.say('missed-none'), {
      ...bodyText,
      x: page.left,
      y: page.top,
      w: contentWidth,
      h: 0.4,
      margin: 0,
    })
  for (let first = 0; first < missed.length; first += missesOnSlide)
    slideWith(pptx, model, title).addTable(
      missed.slice(first, first + missesOnSlide).map((line) => missedRow(line, words)),
      { x: page.left, y: page.top, w: contentWidth, colW: [3.2, 4.4, 4.53] },
    )
}

function missedRow({ metric, sentence, reason }: ReportModel['board']['missed'][number], words: Words): TableRow {
  return [
    cell(metric, { bold: true, ...ruled }),
    cell(words.sentence(sentence), ruled),
    cell(reason ?? words.term('figure.no-reason'), ruled),
  ]
}

export function askSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { board } = model
  const slide = slideWith(pptx, model, words.say('ask'))
  paragraph(slide, board.ask === '' ? words.say('ask-none') : board.ask, page.top, 2.2, { fontSize: 24, bold: true })
  const { look } = model.layout
  const disclaimer = look?.disclaimer?.text[words.language] ?? ''
  const said = disclaimer === '' ? [] : [`${look?.disclaimer?.market}. ${disclaimer}`]
  const small = { fontSize: 11, valign: 'bottom' } as const
  paragraph(slide, [words.sentence(board.method), ...said].join('\n'), 5.3, 1.5, small)
}

function paragraph(slide: Slide, text: string, y: number, h: number, look: typeof bodyText): void {
  slide.addText(text, { ...bodyText, x: page.left, y, w: contentWidth, h, margin: 0, fit: 'shrink', ...look })
}

function ladderChart({ board }: ReportModel, words: Words) {
  const { ladder } = board
  return {
    direction: 'bars',
    categories: ladder.rows.map((row) => words.term(row)),
    series: ladder.series.map(({ scenario, values }) => ({ scenario, values: values.map(({ value }) => value) })),
    format: '0',
    description: words.sentence(ladder.description),
  } as const
}
