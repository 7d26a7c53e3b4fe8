import type { EvidenceRow } from '../../../../core/report/registers/evidence-rows.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { dayOf } from '../sheet/day.ts'
import { dateFormat, wholeNumber } from '../sheet/number-format.ts'
import { type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { type RegisterColumn, registerSheet } from './register-sheet.ts'

const columns: readonly RegisterColumn[] = [
  { head: 'evidence-title', width: 34 },
  { head: 'evidence-date', width: 12, look: 'head-number' },
  { head: 'column-grade', width: 8, look: 'head-after-number' },
  { head: 'evidence-text', width: 54 },
  { head: 'evidence-quote', width: 36 },
  { head: 'evidence-about', width: 40 },
  { head: 'evidence-source', width: 26 },
  { head: 'evidence-files', width: 9, look: 'head-number' },
]

/** The log of evidence: what happened, how well it is proved, and what it speaks of. */
export function evidenceSheet(model: ReportModel, words: Words): SheetPlan {
  return registerSheet(model, words, {
    name: 'sheet-evidence',
    title: 'evidence-sheet-title',
    note: 'evidence-note',
    none: 'evidence-empty',
    columns,
    rows: model.registers.evidence.map((entry) => rowOf(entry, words)),
  })
}

function rowOf(entry: EvidenceRow, words: Words): RowPlan {
  const about = entry.about.map((word) => ('name' in word ? word.name : words.term(word.term)))
  return {
    cells: [
      text(1, entry.title, 'label'),
      { column: 2, value: dayOf(entry.date), look: 'number', format: dateFormat(words.language) },
      text(3, entry.grade, 'text', { indent: 1 }),
      text(4, entry.text, 'text'),
      text(5, quoted(entry, words), 'text'),
      text(6, about.join('\n'), 'text'),
      text(7, entry.source, 'text'),
      { column: 8, value: entry.files.value, look: 'number', format: wholeNumber, figure: entry.files },
    ],
  }
}

function quoted({ quote }: EvidenceRow, words: Words): string {
  if (quote === null) return ''
  const said = words.say('quote', { words: quote.words })
  return quote.speaker === null ? said : `${said}\n${quote.speaker}`
}
