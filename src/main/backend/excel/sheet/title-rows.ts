import type { ReportModel } from '../../../../core/report/report-model.ts'
import { writeDate } from '../../../../core/text/format-value.ts'
import { nameOfPeriod } from '../../../../core/text/write-period.ts'
import { type RowPlan, text } from './sheet-plan.ts'
import type { Words } from './words.ts'

/** The two rows with which every sheet begins: what it says, and of whom and when. */
export function titleRows(model: ReportModel, words: Words, title: string, span: number): RowPlan[] {
  return [
    { cells: [text(1, title, 'band', { span, indent: 1 })], height: 26 },
    { cells: [text(1, subtitle(model, words), 'band-small', { span, indent: 1 })], height: 18 },
  ]
}

/** "Helvion Pharma · 2026 · as known on 30 September 2026 · Edition 3". */
export function subtitle(model: ReportModel, words: Words): string {
  const period = nameOfPeriod(model.period, words.language)
  const campaign = model.campaign === undefined ? [] : [model.campaign]
  const asOf = words.say('as-of', { date: writeDate(model.asOf, words.language) })
  return [model.organisation, ...campaign, period, asOf, editionOf(model, words)].join(' · ')
}

export function editionOf(model: ReportModel, words: Words): string {
  if (model.edition === null) return words.say('draft')
  return words.say(model.signed ? 'edition' : 'edition-unsigned', { edition: model.edition })
}
