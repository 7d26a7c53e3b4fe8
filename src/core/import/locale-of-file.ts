import type { DateOrder } from '../sources/shape/source.ts'
import type { DecimalSign } from './cells/read-number.ts'
import type { ExportFile } from './export-file.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Recognised } from './recognise.ts'
import type { LocaleClues } from './table/survey-table.ts'

/** How a file writes days and decimals. */
export interface FileLocale {
  readonly decimal: DecimalSign
  readonly dateOrder: DateOrder
}

/** Decided for the whole file from the clues of all its cells, never for a cell; a guess is said. */
export function localeOf(
  matches: readonly Recognised[],
  clues: LocaleClues,
  { delimiter }: ExportFile,
  log: ProblemLog,
): FileLocale {
  const sign = clues.signs.decide()
  const isContinental = sign === ',' || delimiter === ';'
  const usual = clues.orders.haveAmericanClocks ? 'month-first' : usualOrder(matches, isContinental)
  const order = clues.orders.decide()
  const by = matches[0]?.report.dateOrder === 'of-spreadsheet' ? 'spreadsheet' : 'platform'
  if (order === undefined)
    log.add('date-order-guessed', 'notice', {}, { order: usual === 'month-first' ? 'month' : 'day', by })
  const dateOrder = order === undefined || order === 'no-matter' ? usual : order
  return { decimal: sign ?? usualSign(matches), dateOrder }
}

/**
 * Only in English may the month come first, and English is always known by its words; nearly all platforms write one
 * order in every language. Where spreadsheets part cells by semicolons and decimals by commas the day comes first.
 */
function usualOrder(matches: readonly Recognised[], isContinental: boolean): DateOrder {
  const order = matches[0]?.report.dateOrder ?? 'month-first'
  if (order === 'of-spreadsheet' && isContinental) return 'day-first'
  if (order === 'month-first' || order === 'day-first') return order
  const language = matches.find((match) => match.language !== null)?.language
  return language === 'en' ? 'month-first' : 'day-first'
}

/** Most platforms write a point before the decimals in every language. */
function usualSign(matches: readonly Recognised[]): DecimalSign {
  const local = matches.find(({ report, language }) => report.quirks?.localNumbers === true && language !== null)
  return local === undefined || local.language === 'en' ? '.' : ','
}
