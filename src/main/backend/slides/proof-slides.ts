import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeMonth } from '../../../core/text/format-value.ts'
import { chartFormatOf } from '../excel/number-format.ts'
import type { Words } from '../excel/words.ts'
import { addChart } from './slide-chart.ts'
import { heading, slideWith } from './slide-frame.ts'
import {
  accentOf,
  bodyText,
  cell,
  contentWidth,
  type Presentation,
  page,
  ruled,
  type Slide,
  type TableRow,
} from './slide-style.ts'

/** What moved: an outcome, a relationship on the ladder, an insight that was acted on. */
export function movedSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { board } = model
  const slide = slideWith(pptx, model, words.say('evidence'))
  const said = (['outcome', 'relationship', 'insight'] as const).map((key) => ({
    head: words.say(key),
    text: board[key] === null ? words.say(`${key}-none`) : words.sentence(board[key]),
  }))
  const left = 6.3
  for (const [place, { head, text }] of said.entries()) {
    const y = page.top + place * 1.75
    heading(slide, head, { x: page.left, y, w: left }, accentOf(model))
    slide.addText(text, { ...bodyText, x: page.left, y: y + 0.32, w: left, h: 1.35, margin: 0, fit: 'shrink' })
  }
  const x = page.left + left + 0.5
  const w = page.right - x
  heading(slide, words.say('ladder-title'), { x, y: page.top, w }, accentOf(model))
  addChart(slide, ladderChart(model, words), { x, y: page.top + 0.35, w, h: page.bottom - page.top - 0.35 })
}

/** Cost beside attainment, and what missed and why. */
export function costSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { board } = model
  const slide = slideWith(pptx, model, words.say('cost'))
  slide.addText(words.sentence(board.cost.sentence), {
    ...bodyText,
    x: page.left,
    y: page.top,
    w: contentWidth,
    h: 1,
    margin: 0,
    fit: 'shrink',
  })
  const { periods, months } = model.registers.costs
  if (months.every(({ values }) => values.every(({ value }) => value === null))) return
  heading(slide, words.say('cost-months'), { x: page.left, y: 2.7, w: contentWidth }, accentOf(model))
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
    { x: page.left, y: 3.05, w: contentWidth, h: page.bottom - 3.05 },
  )
}

/** Bad news has a slide of its own, and the decision that is asked closes the paper. */
export function missedSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { board } = model
  const slide = slideWith(pptx, model, words.say('missed'))
  const rows = board.missed.map(
    (line): TableRow => [
      cell(line.metric, { bold: true, ...ruled }),
      cell(words.sentence(line.sentence), ruled),
      cell(line.reason ?? words.term('figure.no-reason'), ruled),
    ],
  )
  if (rows.length === 0)
    slide.addText(words.say('missed-none'), {
      ...bodyText,
      x: page.left,
      y: page.top,
      w: contentWidth,
      h: 0.4,
      margin: 0,
    })
  else
    slide.addTable(rows, {
      x: page.left,
      y: page.top,
      w: contentWidth,
      colW: [3.2, 4.4, 4.53],
      autoPage: true,
      autoPageSlideStartY: page.top,
      autoPageLineWeight: 0.3,
    })
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
