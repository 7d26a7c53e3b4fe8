import type { SourceFact } from '../../../core/facts.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { dayOf } from './sheet/day.ts'
import { dateFormat, wholeNumber } from './sheet/number-format.ts'
import { type CellPlan, type RowPlan, type SheetPlan, text } from './sheet/sheet-plan.ts'
import { titleRows } from './sheet/title-rows.ts'
import type { Words } from './sheet/words.ts'

const widths = [50, 30, 13, 11, 13, 62]

/** The files behind the figures, each with the fingerprint by which it can be told from any other. */
export function sourcesSheet(model: ReportModel, words: Words): SheetPlan {
  return {
    name: words.say('sheet-sources'),
    widths,
    rows: [
      ...titleRows(model, words, words.say('sources-title'), widths.length),
      { cells: [text(1, words.say('sources-note'), 'note', { span: widths.length })] },
      headRow(words),
      ...model.annex.sources.map((source) => rowOf(source, words)),
    ],
    frozen: { rows: 4, columns: 1 },
    landscape: true,
    gridlines: false,
    head: 4,
    statusColumns: [],
  }
}

function headRow(words: Words): RowPlan {
  return {
    cells: [
      text(1, words.say('source-file'), 'head'),
      text(2, words.say('source-kind'), 'head'),
      text(3, words.say('source-imported'), 'head-number'),
      text(4, words.say('source-rows'), 'head-number'),
      text(5, words.say('source-observations'), 'head-number'),
      text(6, words.say('source-fingerprint'), 'head-after-number'),
    ],
  }
}

function rowOf(source: SourceFact, words: Words): RowPlan {
  return {
    cells: [
      text(1, source.file, 'label'),
      text(2, words.source(source.source), 'text'),
      number(3, dayOf(source.importedOn), dateFormat(words.language)),
      number(4, source.rows, wholeNumber),
      number(5, source.observations, wholeNumber),
      text(6, source.sha256, 'fingerprint', { indent: 1 }),
    ],
  }
}

function number(column: number, value: number | Date, format: string): CellPlan {
  return { column, value, look: 'number', format }
}
