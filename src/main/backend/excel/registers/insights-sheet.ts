import type { InsightRow } from '../../../../core/report/registers/insight-rows.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { addressOf, difference } from '../formulas.ts'
import { dayOf } from '../sheet/day.ts'
import { dateFormat, percent, wholeNumber } from '../sheet/number-format.ts'
import { type CellPlan, emptyRow, type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { type RegisterColumn, registerHead, registerSheet, rowBelow } from './register-sheet.ts'

const columns: readonly RegisterColumn[] = [
  { head: 'insight-statement', width: 44 },
  { head: 'insight-heard', width: 12, look: 'head-number' },
  { head: 'insight-audience', width: 20, look: 'head-after-number' },
  { head: 'insight-theme', width: 18 },
  { head: 'insight-strength', width: 9, look: 'head-number' },
  { head: 'insight-so-what', width: 34, look: 'head-after-number' },
  { head: 'insight-decision', width: 30 },
  { head: 'insight-decided', width: 12, look: 'head-number' },
  { head: 'insight-action', width: 30, look: 'head-after-number' },
  { head: 'insight-owner', width: 16 },
  { head: 'insight-acted', width: 12, look: 'head-number' },
  { head: 'insight-days', width: 9, look: 'head-number' },
  { head: 'insight-result', width: 34, look: 'head-after-number' },
  { head: 'insight-state', width: 13 },
]
const heard = 2
const acted = 11
const days = 12

/** You said, we did: from what was heard to what came of it. */
export function insightsSheet(model: ReportModel, words: Words): SheetPlan {
  const { insights } = model.registers
  return {
    ...registerSheet(model, words, {
      name: 'sheet-insights',
      title: 'insights-title',
      note: 'insights-note',
      none: 'insights-empty',
      columns,
      rows: insights.map((insight, place) => rowOf(insight, registerHead + 1 + place, words)),
      below: insights.length === 0 ? [] : countRows(insights, words),
    }),
    pagesWide: 2,
  }
}

function rowOf(insight: InsightRow, row: number, words: Words): RowPlan {
  const { decision, action, result, strength } = insight
  const dateCell = (column: number, date: string | undefined): CellPlan => {
    return {
      column,
      value: date === undefined ? null : dayOf(date),
      look: 'number',
      format: dateFormat(words.language),
    }
  }
  const at = (column: number) => addressOf({ row, column })
  return {
    cells: [
      text(1, insight.statement, 'label'),
      dateCell(heard, insight.heardOn),
      text(3, insight.audience, 'text', { indent: 1 }),
      text(4, insight.theme, 'text'),
      { column: 5, value: strength.value, look: 'number', format: wholeNumber, figure: strength },
      text(6, insight.soWhat, 'text', { indent: 1 }),
      text(7, decision?.text ?? '', 'text'),
      dateCell(8, decision?.date),
      text(9, action?.text ?? '', 'text', { indent: 1 }),
      text(10, action?.owner ?? '', 'text'),
      dateCell(acted, action?.date),
      {
        column: days,
        value: action === null ? null : daysFrom(insight.heardOn, action.date),
        formula: difference(at(acted), at(heard)),
        look: 'number',
        format: wholeNumber,
      },
      text(13, result?.text ?? '', 'text', { indent: 1 }),
      text(14, words.say(`state-${insight.state}`), 'text'),
    ],
  }
}

/** How many were heard, how many acted on, and how long that took: the middle of the days. */
function countRows(insights: readonly InsightRow[], words: Words): RowPlan[] {
  const first = registerHead + 1
  const last = registerHead + insights.length
  const range = (column: number) => `${addressOf({ row: first, column })}:${addressOf({ row: last, column })}`
  const start = rowBelow(insights.length) + 1
  const at = (row: number) => addressOf({ row, column: 2 })
  const waits = insights.flatMap(({ heardOn, action }) => (action === null ? [] : [daysFrom(heardOn, action.date)]))
  const share = `IF(${at(start)}=0,"",${at(start + 1)}/${at(start)})`
  const median = `IF(COUNT(${range(days)})=0,"",MEDIAN(${range(days)}))`
  const row = (
    key: 'insights-count' | 'insights-acted' | 'insights-share' | 'insights-median',
    cell: Partial<CellPlan>,
  ) => ({
    cells: [
      text(1, words.say(key), 'total-label'),
      { column: 2, value: null, look: 'total' as const, format: wholeNumber, ...cell },
    ],
  })
  return [
    emptyRow,
    row('insights-count', { value: insights.length, formula: `COUNT(${range(heard)})` }),
    row('insights-acted', { value: waits.length, formula: `COUNT(${range(acted)})` }),
    row('insights-share', { value: waits.length / insights.length, formula: share, format: percent }),
    row('insights-median', { value: medianOf(waits), formula: median, format: '0.0' }),
  ]
}

function daysFrom(from: string, to: string): number {
  return Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / 86_400_000)
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const next = sorted[Math.ceil((sorted.length - 1) / 2)]
  return middle === undefined || next === undefined ? null : (middle + next) / 2
}
