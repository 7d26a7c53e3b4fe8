import { segment } from '../sources/source.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Recognised } from './recognise.ts'

const byCurrency = segment('currency', {})

/**
 * Sums of money in different currencies are never added up: where a table has several, the currency becomes part of what
 * each row is about. A table in one currency stays as it is.
 */
export function keptApartByCurrency(match: Recognised, log: ProblemLog): Recognised {
  const { table, header, columns, report } = match
  const found = columns.find(({ column }) => column?.role === 'currency')
  if (found === undefined || report.subject !== 'segment') return match
  const written = table.rows.slice(header + 1).map((row) => String(row[found.index] ?? '').trim())
  const currencies = [...new Set(written.filter((text) => /^\p{L}{3}$/u.test(text)))].sort()
  if (currencies.length < 2) return match
  const place = { table: table.name, column: found.header }
  log.add('currencies-differ', 'notice', place, { currencies: currencies.join(', ') })
  return { ...match, columns: columns.map((one) => (one === found ? { ...one, column: byCurrency } : one)) }
}
