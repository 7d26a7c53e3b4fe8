import type { Language } from '../language.ts'
import type { YearColumn } from '../report/pages/then-and-now.ts'
import { writeDate } from './format-value.ts'
import { say } from './phrasebook.ts'

/** The head of a year: "End of 2025", or "2026, to 30 September" while the year lasts. */
export function writeYear({ year, until, whole }: YearColumn, language: Language): string {
  const name = String(year)
  if (whole) return say(language, 'paper.year-end', { year: name })
  return say(language, 'paper.year-until', { year: name, date: writeDate(until, language).replace(` ${name}`, '') })
}
