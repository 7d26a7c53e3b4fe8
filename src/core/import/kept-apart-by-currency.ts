import { segment } from '../sources/shape/column.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Recognised } from './recognise.ts'
import type { TableSurvey } from './table/survey-table.ts'

const byCurrency = segment('currency', {})

/**
 * Sums of money in different currencies are never added up: where a table has several, the currency becomes part of what
 * each row is about. A table in one currency stays as it is.
 */
export function keptApartByCurrency(match: Recognised, survey: TableSurvey, log: ProblemLog): Recognised {
  const { table, columns } = match
  const found = columns.find(({ column }) => column?.role === 'currency')
  const currencies = [...survey.currencies].sort()
  if (found === undefined || currencies.length < 2) return match
  const place = { table: table.name, column: found.header }
  log.add('currencies-differ', 'notice', place, { currencies: currencies.join(', ') })
  return { ...match, columns: columns.map((one) => (one === found ? { ...one, column: byCurrency } : one)) }
}
