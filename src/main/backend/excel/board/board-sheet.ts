import type { MissedLine } from '../../../../core/report/pages/missed-lines.ts'
import { missesOnPageOne } from '../../../../core/report/pages/missed-page.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { logoRowHeight } from '../sheet/logo.ts'
import { emptyRow, type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import { titleRows } from '../sheet/title-rows.ts'
import type { Words } from '../sheet/words.ts'
import { boardCharts } from './board-charts.ts'
import { boardCostRows } from './board-cost.ts'
import { boardIndexRows } from './board-index.ts'

const widths = [24, 9, 10, 8, 8, 10, 9, 11, 8, 21, 20]
const labelColumns = 2

/** Page 1 is the paper: the answer first, and under every figure the cell of the scorecard from which it comes. */
export function boardSheet(model: ReportModel, words: Words): SheetPlan {
  const { board } = model
  const span = widths.length
  const { look } = model.layout
  const logo = look?.logo ?? undefined
  const above: RowPlan[] = logo === undefined ? [] : [{ cells: [], height: logoRowHeight }]
  const top: RowPlan[] = [
    ...above,
    ...titleRows(model, words, words.say('board-title'), span),
    emptyRow,
    { cells: [text(1, words.sentence(board.title), 'title', { span })] },
  ]
  if (board.ambition !== '') top.push({ cells: [text(1, board.ambition, 'quote', { span })] })
  const indexHead = top.length + 2
  const beforeCharts: RowPlan[] = [...top, emptyRow, ...boardIndexRows(model, words, indexHead), emptyRow]
  const chartRow = beforeCharts.length + 2
  const rows: RowPlan[] = [
    ...beforeCharts,
    chartHeads(words),
    { cells: [], height: 150 },
    { cells: [text(1, words.say('bullets-legend'), 'note', { span })] },
    emptyRow,
    ...board.pillars.map(({ pillar, sentence }) => pair(words.term(`pillar.${pillar}`), words.sentence(sentence))),
    emptyRow,
    ...evidenceRows(model, words),
    emptyRow,
  ]
  const all = [
    ...rows,
    ...boardCostRows(model, words, rows.length + 1, span),
    emptyRow,
    ...closingRows(model, words),
    ...otherMisses(model, words),
  ]
  return {
    name: words.say('sheet-board'),
    widths,
    rows: all,
    frozen: { rows: above.length + 2, columns: 0 },
    logo,
    landscape: false,
    gridlines: false,
    head: null,
    statusColumns: [10, 11],
    charts: boardCharts(model, words, indexHead, chartRow, span),
  }
}

function chartHeads(words: Words): RowPlan {
  return {
    cells: [
      text(1, words.say('bullets-title'), 'section', { span: 6 }),
      text(7, words.say('months-title'), 'section', { span: widths.length - 6 }),
    ],
    height: 20,
  }
}

function evidenceRows({ board }: ReportModel, words: Words): RowPlan[] {
  const write = (key: 'outcome' | 'relationship' | 'insight') => {
    const sentence = board[key]
    return pair(words.say(key), sentence === null ? words.say(`${key}-none`) : words.sentence(sentence))
  }
  return [section(words.say('evidence')), write('outcome'), write('relationship'), write('insight')]
}

function closingRows({ board, layout }: ReportModel, words: Words): RowPlan[] {
  const missed = board.missed.slice(0, missesOnPageOne).map((line) => missedRow(line, words))
  const span = widths.length
  const count = board.missed.length - missed.length
  const more = count === 0 ? [] : [{ cells: [text(1, words.say('missed-more', { count }), 'note' as const, { span })] }]
  return [
    section(words.say('missed')),
    ...(missed.length === 0 ? [{ cells: [text(1, words.say('missed-none'), 'text', { span })] }] : missed),
    ...more,
    emptyRow,
    section(words.say('ask')),
    { cells: [text(1, board.ask === '' ? words.say('ask-none') : board.ask, 'label', { span })] },
    emptyRow,
    { cells: [text(1, `${words.sentence(board.method)} ${words.say('sentences-as-issued')}`, 'note', { span })] },
    ...disclaimerRows(layout, words),
  ]
}

/** Page 1 is one page, whatever missed: the gravest stand on it, as in the PDF, and the others on the next. */
function otherMisses({ board }: ReportModel, words: Words): RowPlan[] {
  const others = board.missed.slice(missesOnPageOne).map((line) => missedRow(line, words))
  return others.length === 0 ? [] : [{ ...section(words.say('missed')), startsPage: true }, ...others]
}

function missedRow({ metric, sentence, reason }: MissedLine, words: Words): RowPlan {
  return pair(metric, `${words.sentence(sentence)}\n${reason ?? words.term('figure.no-reason')}`)
}

function disclaimerRows({ look }: ReportModel['layout'], words: Words): RowPlan[] {
  const said = look?.disclaimer?.text[words.language] ?? ''
  if (said === '') return []
  return [{ cells: [text(1, `${look?.disclaimer?.market}. ${said}`, 'note', { span: widths.length })] }]
}

function section(title: string): RowPlan {
  return { cells: [text(1, title, 'section', { span: widths.length })], height: 20 }
}

function pair(label: string, sentence: string): RowPlan {
  return {
    cells: [
      text(1, label, 'label', { span: labelColumns }),
      text(labelColumns + 1, sentence, 'text', { span: widths.length - labelColumns }),
    ],
  }
}
