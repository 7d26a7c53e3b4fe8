import { stages } from '../../../../core/evidence/relationship.ts'
import { platforms } from '../../../../core/platform.ts'
import type { RelationshipRow } from '../../../../core/report/registers/relationship-rows.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { down } from '../charts/cell-range.ts'
import { barChart } from '../charts/chart-kinds.ts'
import type { PlacedChart } from '../charts/native-chart.ts'
import { addressOf } from '../formulas.ts'
import { dayOf } from '../sheet/day.ts'
import { dateFormat, wholeNumber } from '../sheet/number-format.ts'
import { type CellPlan, emptyRow, type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { type RegisterColumn, registerHead, registerSheet, rowBelow } from './register-sheet.ts'

const columns: readonly RegisterColumn[] = [
  { head: 'relationship-name', width: 30 },
  { head: 'relationship-then', width: 12, look: 'head-number' },
  { head: 'relationship-now', width: 12, look: 'head-number' },
  { head: 'relationship-stage', width: 16, look: 'head-after-number' },
  { head: 'relationship-since', width: 12, look: 'head-number' },
  { head: 'relationship-kind', width: 24, look: 'head-after-number' },
  { head: 'relationship-country', width: 9 },
  { head: 'relationship-importance', width: 11, look: 'head-number' },
  { head: 'relationship-first', width: 13, look: 'head-number' },
  { head: 'relationship-channel', width: 15, look: 'head-after-number' },
  { head: 'relationship-evidence', width: 46 },
]
const then = 2
const now = 3
const ladderHeight = 20

/** The register under pseudonyms, and the ladder counted from it: who stands at or above each stage, then and now. */
export function relationshipsSheet(model: ReportModel, words: Words): SheetPlan {
  const { relationships } = model.registers
  const isEmpty = relationships.length === 0
  return registerSheet(model, words, {
    name: 'sheet-relationships',
    title: 'relationships-title',
    note: 'relationships-note',
    none: 'relationships-empty',
    columns,
    rows: relationships.map((one, place) => rowOf(one, registerHead + 1 + place, words)),
    below: isEmpty ? [] : ladderRows(model, words),
    charts: isEmpty ? [] : [ladderChart(model, words)],
  })
}

function rowOf(one: RelationshipRow, row: number, words: Words): RowPlan {
  const date = (column: number, day: string | null): CellPlan => {
    return { column, value: day === null ? null : dayOf(day), look: 'number', format: dateFormat(words.language) }
  }
  const stage = (column: number, figure: RelationshipRow['stageNow']): CellPlan => {
    return { column, value: figure.value, look: 'input', format: wholeNumber, figure }
  }
  return {
    cells: [
      text(1, one.pseudonym, 'label'),
      stage(then, one.stageThen),
      stage(now, one.stageNow),
      stageWord(one, row, words),
      date(5, one.since),
      text(6, words.term(`stakeholder.${one.kind}`), 'text', { indent: 1 }),
      text(7, one.country, 'text'),
      { column: 8, value: one.importance.value, look: 'number', format: wholeNumber, figure: one.importance },
      date(9, one.firstContactOn),
      text(10, channelOf(one.firstChannel, words), 'text', { indent: 1 }),
      text(11, one.lastEvidence, 'text'),
    ],
  }
}

/** The name of the stage follows its number, so that a moved relationship reads as moved. */
function stageWord({ stageNow }: RelationshipRow, row: number, words: Words): CellPlan {
  const names = stages.map((stage) => words.term(`stage.${stage}`))
  const own = addressOf({ row, column: now })
  const formula = names.reduceRight((rest, name, stage) => `IF(${own}=${stage},"${name}",${rest})`, '""')
  return text(4, names[stageNow.value ?? 0] ?? '', 'text', { indent: 1, formula })
}

function channelOf(channel: string | null, words: Words): string {
  if (channel === null) return ''
  const platform = platforms.find((name) => name === channel.toLowerCase())
  return platform === undefined ? channel : words.term(`platform.${platform}`)
}

function ladderHead({ registers }: ReportModel): number {
  return rowBelow(registers.relationships.length) + 2
}

/** Each stage with those who stand at it or above. */
function ladderRows(model: ReportModel, words: Words): RowPlan[] {
  const { ladder } = model.board
  const last = registerHead + model.registers.relationships.length
  const counted = (column: number, stage: number) =>
    `COUNTIF(${addressOf({ row: registerHead + 1, column })}:${addressOf({ row: last, column })},">=${stage}")`
  const rows = ladder.rows.map((row, place): RowPlan => {
    const cells = ladder.series.map(({ scenario, values }): CellPlan => {
      const column = scenario === 'PY' ? then : now
      const figure = values[place]
      return {
        column,
        value: figure?.value ?? null,
        formula: counted(column, place + 1),
        look: 'number',
        format: wholeNumber,
        figure,
      }
    })
    return { height: ladderHeight, cells: [text(1, words.term(row), 'label'), ...cells] }
  })
  const heads = ladder.series.map(({ scenario }) => text(scenario === 'PY' ? then : now, scenario, 'head-number'))
  return [
    emptyRow,
    { cells: [text(1, words.say('ladder-title'), 'section', { span: columns.length })], height: 20 },
    { cells: [text(1, words.say('relationship-stage'), 'head'), ...heads] },
    ...rows,
  ]
}

function ladderChart(model: ReportModel, words: Words): PlacedChart {
  const { ladder } = model.board
  const sheet = words.say('sheet-relationships')
  const head = ladderHead(model)
  const chart = barChart({
    description: words.sentence(ladder.description),
    categories: down(
      { sheet, row: head + 1, column: 1 },
      ladder.rows.map((row) => words.term(row)),
    ),
    categoryFormat: null,
    series: ladder.series.map(({ scenario, values }) => {
      const column = scenario === 'PY' ? then : now
      return {
        scenario,
        name: { place: { sheet, row: head, column }, value: scenario },
        values: down(
          { sheet, row: head + 1, column },
          values.map(({ value }) => value),
        ),
      }
    }),
    valueFormat: '0',
    labels: 'none',
    showCategories: false,
    showLegend: false,
  })
  return { chart, anchor: { from: { column: now, row: head }, to: { column: 8, row: head + ladder.rows.length } } }
}
