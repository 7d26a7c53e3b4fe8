import type { Recognised } from '../recognise.ts'
import type { DataRow, TableContext } from '../table/table-context.ts'
import type { TableValues } from '../values/table-values.ts'
import { countAnswers } from './count-answers.ts'
import { countPeople } from './count-people.ts'
import type { CountedRows } from './counted-rows.ts'

/** Turns rows about persons into counts, as the report's `counting` says. */
export function countRows(
  match: Recognised,
  rows: readonly DataRow[],
  context: TableContext,
  values: TableValues,
): CountedRows['tally'] {
  const counted =
    match.report.counting === 'people' ? countPeople(match, rows, context) : countAnswers(match, rows, context)
  for (const post of counted.posts) values.describe(values.subject({ kind: 'post', key: post.key }), post)
  for (const one of counted.observations) values.add(values.subject(one.subject), one)
  return counted.tally
}
