import type { ReportModel } from '../../../../core/report/report-model.ts'
import { addressOf } from '../formulas.ts'
import { charactersOf } from '../sheet/number-format.ts'

/** The columns of the scorecard, left to right, with their least widths in characters. */
const columns = {
  name: 40,
  level: 11,
  weight: 8,
  share: 8,
  baseline: 9,
  target: 9,
  actual: 9,
  done: 8,
  due: 8,
  attainment: 9,
  counted: 9,
  coverage: 9,
  floor: 8,
  ceiling: 8,
  plan: 8,
  difference: 9,
  pace: 7,
  targetStatus: 17,
  paceStatus: 17,
  guardrail: 9,
  sample: 8,
  grade: 7,
  stage: 13,
} as const

export type ScorecardColumn = keyof typeof columns

export const scorecardColumns = Object.keys(columns) as ScorecardColumn[]

/** Values are as long as they are, so their columns grow with them. */
export function scorecardWidths(model: ReportModel): number[] {
  const metrics = model.scorecard.pillars.flatMap(({ objectives }) =>
    objectives.flatMap((objective) => objective.metrics),
  )
  const longest = (column: 'baseline' | 'target' | 'actual') =>
    Math.max(
      columns[column],
      ...metrics.map(({ [column]: figure }) => charactersOf(figure.kind, figure.value, model.currency)),
    )
  const grown = { ...columns, baseline: longest('baseline'), target: longest('target'), actual: longest('actual') }
  return scorecardColumns.map((column) => grown[column])
}

export function columnOf(column: ScorecardColumn): number {
  return scorecardColumns.indexOf(column) + 1
}

/** The address of a column in a row of the scorecard, as its own formulas speak of it. */
export function at(column: ScorecardColumn, row: number): string {
  return addressOf({ row, column: columnOf(column) })
}
