import { addressOf } from './formulas.ts'

/** The columns of the scorecard, left to right, with their widths in characters. */
const columns = {
  name: 42,
  level: 10,
  weight: 8,
  share: 8,
  baseline: 10,
  target: 10,
  actual: 11,
  done: 8,
  due: 8,
  attainment: 9,
  counted: 9,
  coverage: 9,
  floor: 9,
  ceiling: 9,
  plan: 9,
  difference: 9,
  pace: 7,
  targetStatus: 17,
  paceStatus: 17,
  guardrail: 9,
  sample: 8,
  grade: 7,
  stage: 11,
} as const

export type ScorecardColumn = keyof typeof columns

export const scorecardColumns = Object.keys(columns) as ScorecardColumn[]
export const scorecardWidths: readonly number[] = Object.values(columns)

export function columnOf(column: ScorecardColumn): number {
  return scorecardColumns.indexOf(column) + 1
}

/** The address of a column in a row of the scorecard, as its own formulas speak of it. */
export function at(column: ScorecardColumn, row: number): string {
  return addressOf({ row, column: columnOf(column) })
}
