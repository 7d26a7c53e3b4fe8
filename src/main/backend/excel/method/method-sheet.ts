import type { ReportModel } from '../../../../core/report/report-model.ts'
import { statuses } from '../../../../core/scoring/score.ts'
import type { Settings } from '../../../../core/settings.ts'
import type { Bands } from '../charts/chart-kinds.ts'
import { pace, percent, wholeNumber } from '../sheet/number-format.ts'
import { settingNames, statusName, type ThresholdSet, thresholdName } from '../sheet/settings-names.ts'
import { emptyRow, type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import { titleRows } from '../sheet/title-rows.ts'
import type { Words, WorkbookKey } from '../sheet/words.ts'
import { bandRows, cellsOfBands } from './bullet-bands.ts'

const widths = [48, 24, 24, 16]
const rounding = 1e-9

/** The thresholds used, as cells that the scorecard asks, and the method in sentences. */
export function methodSheet(model: ReportModel, words: Words): SheetPlan {
  return {
    name: words.say('sheet-method'),
    widths,
    rows: [
      ...beforeBands(model, words),
      ...bandRows(model, words, section(words.say('bands'))),
      emptyRow,
      ...rollUpRows(model.settings, words),
      emptyRow,
      ...statusRows(words),
      emptyRow,
      section(words.say('method-sentences')),
      ...model.annex.method.map((sentence) => wide(words.sentence(sentence))),
    ],
    frozen: { rows: 2, columns: 0 },
    landscape: false,
    gridlines: false,
    head: null,
    statusColumns: [2, 3],
  }
}

function beforeBands(model: ReportModel, words: Words): RowPlan[] {
  return [
    ...titleRows(model, words, words.say('method-title'), widths.length),
    emptyRow,
    ...howToRead(words),
    emptyRow,
    ...thresholdRows(model.settings, words),
    emptyRow,
  ]
}

/** The cells of the bands, as the bullets of the board page ask for them. */
export function bandCells(model: ReportModel, words: Words): Bands {
  return cellsOfBands(model, words, { sheet: words.say('sheet-method'), row: beforeBands(model, words).length + 2 })
}

function howToRead(words: Words): RowPlan[] {
  const legend = text(1, words.say('legend-input'), 'input-text', { span: widths.length })
  const keys: readonly WorkbookKey[] = ['legend-formula', 'legend-empty', 'legend-range', 'legend-sentences']
  return [section(words.say('how-to-read')), { cells: [legend] }, ...keys.map((key) => wide(words.say(key)))]
}

function thresholdRows(settings: Settings, words: Words): RowPlan[] {
  const sets: readonly ThresholdSet[] = ['committed', 'aspirational', 'pace']
  return [
    section(words.say('thresholds')),
    { cells: [text(1, '', 'head'), head(2, words.say('green-from')), head(3, words.say('amber-from'))] },
    ...sets.map((set) => ({
      cells: [
        text(1, words.say(`thresholds-${set}`), 'text'),
        setting(2, settings[set].green, formatOf(set), thresholdName('green', set)),
        setting(3, settings[set].amber, formatOf(set), thresholdName('amber', set)),
      ],
    })),
  ]
}

function formatOf(set: ThresholdSet): string {
  return set === 'pace' ? pace : percent
}

function rollUpRows(settings: Settings, words: Words): RowPlan[] {
  const rows: readonly (readonly [WorkbookKey, number, string, string])[] = [
    ['cap', settings.attainmentCap, percent, settingNames.cap],
    ['minimum-coverage', settings.minimumCoverage, percent, settingNames.minimumCoverage],
    ['small-sample', settings.smallSample, wholeNumber, settingNames.smallSample],
    ['tolerance', rounding, '0.0E+00', settingNames.tolerance],
  ]
  return [
    section(words.say('roll-up')),
    ...rows.map(([key, value, format, name]) => ({
      cells: [text(1, words.say(key), 'text'), setting(2, value, format, name)],
    })),
  ]
}

/** The words of the statuses stand here once; formulas fetch them by name. */
function statusRows(words: Words): RowPlan[] {
  return [
    section(words.say('statuses')),
    {
      cells: [text(1, '', 'head'), text(2, words.term('attainment'), 'head'), text(3, words.term('pace'), 'head')],
    },
    ...statuses.map((status) => ({
      cells: [
        text(1, words.term(`status.${status}`), 'text'),
        text(2, words.status('attainment', status), 'status', { name: statusName(status, 'attainment') }),
        text(3, words.status('pace', status), 'status', { name: statusName(status, 'pace') }),
      ],
    })),
  ]
}

function section(title: string): RowPlan {
  return { cells: [text(1, title, 'section', { span: widths.length })], height: 20 }
}

function wide(sentence: string): RowPlan {
  return { cells: [text(1, sentence, 'text', { span: widths.length })] }
}

function head(column: number, title: string) {
  return text(column, title, 'head-number')
}

function setting(column: number, value: number, format: string, name: string) {
  return { column, value, look: 'input', format, name } as const
}
