import type { Figure } from '../../../core/report/figure.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { PillarLine } from '../../../core/report/scores/pillar-line.ts'
import type { RollUpFigures } from '../../../core/report/scores/roll-up-figures.ts'
import { writeMonth } from '../../../core/text/format-value.ts'
import type { Words } from '../excel/sheet/words.ts'
import { inks } from '../paper/scenario-inks.ts'
import { addChart } from './slide-chart.ts'
import { heading, slideWith } from './slide-frame.ts'
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

/** The answer first: the index with its range, the three pillars, and the same as bars beside the months. */
export function answerSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const { board } = model
  const slide = slideWith(pptx, model, words.sentence(board.title))
  if (board.ambition !== '')
    slide.addText(board.ambition, {
      ...bodyText,
      x: page.left,
      y: 1.35,
      w: contentWidth,
      h: 0.45,
      margin: 0,
      fontSize: 12,
      italic: true,
      color: inks.soft,
      fit: 'shrink',
    })
  addPillarTable(slide, model, words, 1.9)
  const y = 4.15
  heading(slide, words.say('bullets-title'), { x: page.left, y, w: halfWidth }, accentOf(model))
  addChart(slide, pillarChart(model, words), { x: page.left, y: y + 0.3, w: halfWidth, h: page.bottom - y - 0.3 })
  heading(slide, words.say('months-title'), { x: secondHalf, y, w: halfWidth }, accentOf(model))
  addChart(slide, monthChart(model, words), {
    x: secondHalf,
    y: y + 0.3,
    w: halfWidth,
    h: page.bottom - y - 0.3,
  })
}

/** The three pillars, each in a sentence. */
export function pillarSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  const slide = slideWith(pptx, model, words.sentence(model.scorecard.title))
  const rows = model.board.pillars.flatMap(({ pillar, sentence }): TableRow[] => {
    const objectives = model.scorecard.pillars.find((one) => one.pillar === pillar)?.objectives ?? []
    return [
      [
        cell(words.term(`pillar.${pillar}`), { bold: true, color: accentOf(model), fontSize: 14, ...ruled }),
        cell(words.sentence(sentence), { colspan: 3, fontSize: 13, bold: true, ...ruled }),
      ],
      ...objectives.map(
        ({ statement, measured, standing }): TableRow => [
          cell(''),
          cell(statement, ruled),
          cell(written(measured, model, words), { align: 'right', ...ruled }),
          cell(words.status('pace', standing.pace), ruled),
        ],
      ),
    ]
  })
  if (rows.length > 0)
    slide.addTable(rows, {
      x: page.left,
      y: page.top,
      w: contentWidth,
      colW: [1.8, 7.6, 0.9, 1.83],
      autoPage: true,
      autoPageSlideStartY: page.top,
      autoPageLineWeight: 0.3,
    })
}

function addPillarTable(slide: Slide, model: ReportModel, words: Words, y: number): void {
  const head = (text: string, align: 'left' | 'right' = 'right') =>
    cell(text, { bold: true, color: inks.soft, fontSize: 10, align, valign: 'bottom', ...ruled })
  const keys = [
    'board-measured',
    'board-floor',
    'board-ceiling',
    'board-coverage',
    'board-plan',
    'board-difference',
    'board-pace',
  ] as const
  const { index, pillars } = model.board
  const rows: TableRow[] = [
    [
      head(words.say('board-pillar'), 'left'),
      ...keys.map((key) => head(words.say(key))),
      head(words.term('attainment'), 'left'),
      head(words.term('pace'), 'left'),
    ],
    lineOf(words.say('index'), index, model, words, true),
    ...pillars.map((line: PillarLine) => lineOf(words.term(`pillar.${line.pillar}`), line, model, words, false)),
  ]
  slide.addTable(rows, {
    x: page.left,
    y,
    w: contentWidth,
    colW: [2.75, 0.95, 0.85, 0.85, 1.1, 1.05, 1.1, 0.75, 1.55, 1.18],
    rowH: [0.42, 0.5, 0.34, 0.34, 0.34],
    margin: [0.02, 0.06, 0.02, 0.06],
  })
}

function lineOf(name: string, figures: RollUpFigures, model: ReportModel, words: Words, isIndex: boolean): TableRow {
  const look = { bold: isIndex, fontSize: isIndex ? 14 : 12, ...ruled }
  const { measured, floor, ceiling, coverage, plan, difference, pace, standing } = figures
  return [
    cell(name, { ...look, bold: true, color: isIndex ? accentOf(model) : inks.text }),
    ...[measured, floor, ceiling, coverage, plan, difference, pace].map((figure) =>
      cell(written(figure, model, words), {
        ...look,
        align: 'right',
        ...(figure === measured && isIndex ? { fontSize: 20, color: accentOf(model) } : {}),
      }),
    ),
    cell(words.status('attainment', standing.attainment), { ...look, fontSize: 12 }),
    cell(words.status('pace', standing.pace), { ...look, fontSize: 12 }),
  ]
}

function pillarChart({ board }: ReportModel, words: Words) {
  const lines = [board.index, ...board.pillars]
  const points = (figure: Figure) => (figure.value === null ? null : 100 * figure.value)
  return {
    direction: 'bars',
    categories: [words.say('index'), ...board.pillars.map(({ pillar }) => words.term(`pillar.${pillar}`))],
    series: [
      { scenario: 'PL', values: lines.map(({ plan }) => points(plan)) },
      { scenario: 'AC', values: lines.map(({ measured }) => points(measured)) },
    ],
    format: '0',
    description: board.pillars.map(({ bullet }) => words.sentence(bullet.description)).join(' '),
  } as const
}

function monthChart({ board }: ReportModel, words: Words) {
  const { trend } = board
  return {
    direction: 'columns',
    categories: trend.periods.map((month) => writeMonth(month, words.language, 'short')),
    series: trend.series.map(({ scenario, values }) => ({
      scenario,
      values: values.map(({ value }) => (value === null ? null : 100 * value)),
    })),
    format: '0',
    description: words.sentence(trend.description),
  } as const
}
