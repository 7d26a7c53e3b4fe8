import { addDays, type IsoDate, isDate } from '../date.ts'
import type { Period } from '../period.ts'
import { readMonth, readPeriod } from './cells/read-period.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const named = /([A-Z][a-z]{2})-(\d{1,2})-(\d{4})_([A-Z][a-z]{2})-(\d{1,2})-(\d{4})/
const iso = /(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})/
const compact = /(?:^|\D)(\d{4})(\d{2})(\d{2})_(\d{4})(\d{2})(\d{2})(?:\D|$)/

/**
 * The days that a file's name says it covers: `Jan-14-2025_Apr-14-2025_…`, `2024-11-21_2025-02-19`,
 * `20161201_20170101`, or in words; Matomo ends it with a month.
 */
export function periodInName(name: string): Period | null {
  const words = named.exec(name)
  if (words !== null) {
    const [, fromMonth, fromDay, fromYear, toMonth, toDay, toYear] = words
    return period(assemble(fromYear, fromMonth, fromDay), assemble(toYear, toMonth, toDay))
  }
  const dashed = iso.exec(name)
  if (dashed !== null) return period(dashed[1], dashed[2])
  const digits = compact.exec(name)
  const month = / _ (\p{L}+\.? (?:de )?\d{4})(?: \(\d+\))?\.\w+$/u.exec(name)?.[1]
  if (digits === null) return month === undefined ? readPeriod(name) : readMonth(month)
  return period(digits.slice(1, 4).join('-'), digits.slice(4, 7).join('-'))
}

/** The day on which a file was made, where its name tells: LinkedIn ends it with milliseconds since 1970. */
export function exportDateInName(name: string): IsoDate | null {
  const milliseconds = /_(1[3-9]\d{11})(?:\D|$)/.exec(name)
  if (milliseconds !== null) return addDays('1970-01-01', Math.floor(Number(milliseconds[1]) / 86_400_000))
  const named = periodInName(name)
  if (named !== null) return named.to
  // Zoom parts its days by low lines: `participants_60200000001_2026_03_19.csv`.
  const day = /(?:^|[^\d-])(\d{4})([-_])(\d{2})\2(\d{2})(?:[^\d-]|$)/.exec(name)
  const written = day === null ? '' : `${day[1]}-${day[3]}-${day[4]}`
  return isDate(written) ? written : null
}

function assemble(year = '', month = '', day = ''): string {
  const number = monthNames.indexOf(month.toLowerCase()) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function period(from = '', to = ''): Period | null {
  return isDate(from) && isDate(to) && from <= to ? { from, to } : null
}
