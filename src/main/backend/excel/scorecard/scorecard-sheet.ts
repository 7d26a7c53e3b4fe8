import type { ScorecardObjective } from '../../../../core/report/pages/scorecard-page.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { absolute, addressOf } from '../formulas.ts'
import { type MetricRows, metricRowsOf } from '../metrics/metrics-layout.ts'
import { percent } from '../sheet/number-format.ts'
import { statusName } from '../sheet/settings-names.ts'
import { type CellPlan, type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Look } from '../sheet/sheet-style.ts'
import { titleRows } from '../sheet/title-rows.ts'
import type { Words } from '../sheet/words.ts'
import { objectiveGuardrailCell } from './guardrail-cells.ts'
import { linkedActual } from './metric-link.ts'
import { metricRow } from './metric-row.ts'
import { objectivesAtAGlance } from './objectives-at-a-glance.ts'
import { rollUpCells } from './roll-up-row.ts'
import { computed, input, withBlanks } from './scorecard-cells.ts'
import { at, columnOf, type ScorecardColumn, scorecardColumns, scorecardWidths } from './scorecard-columns.ts'
import { layOutScorecard, type ObjectiveLine, type PillarLine, type ScorecardLayout } from './scorecard-layout.ts'
import { type InputNames, inputNames } from './scorecard-names.ts'
import { type ShareOfIndex, shareOfIndex } from './weight-cells.ts'

interface Drawing {
  readonly model: ReportModel
  readonly layout: ScorecardLayout
  readonly metricRows: ReadonlyMap<string, MetricRows>
  readonly names: InputNames
  readonly words: Words
}

/** The index, the pillars, the objectives and their metrics, each row with the formula that makes its score. */
export function scorecardSheet(model: ReportModel, words: Words): SheetPlan {
  const layout = layOutScorecard(model)
  const widths = scorecardWidths(model)
  const drawing: Drawing = { model, layout, metricRows: metricRowsOf(model), names: inputNames(), words }
  const glance = objectivesAtAGlance(layout, words)
  return {
    name: words.say('sheet-scorecard'),
    widths,
    rows: [
      ...titleRows(model, words, words.sentence(model.scorecard.title), widths.length),
      { cells: [text(1, words.say('scorecard-note'), 'note', { span: widths.length })] },
      headRow(words),
      indexRow(drawing),
      ...layout.pillars.flatMap((pillar) => pillarRows(drawing, pillar)),
      ...glance.rows,
    ],
    frozen: { rows: layout.head, columns: 1 },
    landscape: true,
    gridlines: false,
    head: layout.head,
    tableEnd: layout.last,
    pagesWide: 2,
    charts: glance.charts,
    statusColumns: [columnOf('targetStatus'), columnOf('paceStatus')],
  }
}

/** How other sheets speak of a cell of the scorecard. */
export function scorecardCell(words: Words, column: ScorecardColumn, row: number): string {
  return absolute({ sheet: words.say('sheet-scorecard'), row, column: columnOf(column) })
}

const textColumns: readonly ScorecardColumn[] = ['name']
const indented: readonly ScorecardColumn[] = ['level', 'targetStatus', 'paceStatus', 'grade', 'stage']

function headRow(words: Words): RowPlan {
  const lookOf = (column: ScorecardColumn): Look => {
    if (indented.includes(column)) return 'head-after-number'
    return textColumns.includes(column) ? 'head' : 'head-number'
  }
  const cells = scorecardColumns.map((column) => text(columnOf(column), words.say(`column-${column}`), lookOf(column)))
  return { cells }
}

function indexRow({ model, layout, words }: Drawing): RowPlan {
  const parts = layout.pillars.map((pillar) => pillar.row)
  const planned = layout.pillars.filter((pillar) => pillar.objectives.length > 0).map((pillar) => pillar.row)
  const roll = { row: layout.index, figures: model.board.index, parts, planned, thresholds: 'committed' as const }
  const whole = { ...computed('share', '1', 1, percent, 'total'), formula: undefined }
  const cells = [...nameCells(words.say('index'), words.say('level-index'), 0), whole, ...rollUpCells(roll, words)]
  return { cells: withBlanks(cells, 'total') }
}

function pillarRows(drawing: Drawing, line: PillarLine): RowPlan[] {
  const { layout, names, words } = drawing
  const { row, pillar, objectives } = line
  const siblings = layout.pillars.map((one) => ({ row: one.row, weight: one.pillar.weight.value }))
  const own = { row, weight: pillar.weight.value }
  const share = shareOfIndex(own, siblings, { row: layout.index, share: 1 })
  const parts = objectives.map((one) => one.row)
  const cells = [
    ...nameCells(words.term(`pillar.${pillar.pillar}`), words.say('level-pillar'), 0),
    input('weight', pillar.weight, percent, names.pillarWeight(pillar.pillar)),
    computed('share', share.formula, share.value, percent, 'total'),
    ...rollUpCells({ row, figures: pillar, parts, planned: parts, thresholds: 'committed' }, words),
  ]
  return [
    { cells: withBlanks(cells, 'total') },
    ...objectives.flatMap((objective) => objectiveRows(drawing, line, share, objective)),
  ]
}

function objectiveRows(
  { model, metricRows, names, words }: Drawing,
  { row: pillarRow, objectives }: PillarLine,
  pillarShare: ShareOfIndex,
  { row, objective, metrics }: ObjectiveLine,
): RowPlan[] {
  const siblings = objectives.map((one) => ({ row: one.row, weight: one.objective.weight.value }))
  const own = { row, weight: objective.weight.value }
  const share = shareOfIndex(own, siblings, { row: pillarRow, share: pillarShare.value })
  const parts = metrics.map((one) => one.row)
  const guardrail = objectiveGuardrailCell(objective, metrics, words)
  const roll = {
    row,
    figures: objective,
    parts,
    planned: parts,
    thresholds: objective.commitment,
    smallSample: everySampleSmall(parts),
    guardrail: guardrail === null ? undefined : at('guardrail', row),
  }
  const cells = [
    ...nameCells(describe(objective, words), words.say('level-objective'), 1),
    input('weight', objective.weight, percent, names.objectiveWeight(objective.id)),
    computed('share', share.formula, share.value, percent, 'total'),
    ...rollUpCells(roll, words),
    text(columnOf('stage'), words.term(`commitment.${objective.commitment}`), 'total-label', { indent: 1 }),
  ]
  if (guardrail !== null) cells.push(guardrail)
  const weighed = metrics.map((one) => ({ row: one.row, weight: one.metric.weight.value }))
  const rows = metrics.map((line) => {
    const ownShare = shareOfIndex({ row: line.row, weight: line.metric.weight.value }, weighed, {
      row,
      share: share.value,
    })
    const months = metricRows.get(line.metric.id)
    const linked = months === undefined ? null : linkedActual(line.metric, months, words.say('sheet-metrics'))
    return metricRow(line, { objective, share: ownShare, names, cap: model.settings.attainmentCap, linked, words })
  })
  return [{ cells: withBlanks(cells, 'total') }, ...rows]
}

function describe(objective: ScorecardObjective, words: Words): string {
  return objective.outputsOnly ? `${objective.statement}\n${words.term('figure.outputs-only')}` : objective.statement
}

function nameCells(name: string, level: string, indent: number): CellPlan[] {
  return [
    text(columnOf('name'), name, 'total-label', { indent }),
    text(columnOf('level'), level, 'total-label', { indent: 1 }),
  ]
}

/** Every weighed metric with data is a rate from too few answers. */
function everySampleSmall(rows: readonly number[]): string | undefined {
  const first = rows[0]
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return undefined
  const range = (column: ScorecardColumn) =>
    `${addressOf({ row: first, column: columnOf(column) })}:${addressOf({ row: last, column: columnOf(column) })}`
  const weighed = `COUNTIFS(${range('weight')},">0",${range('coverage')},1`
  const small = `${weighed},${range('targetStatus')},${statusName('small-sample', 'attainment')})`
  return `AND(${weighed})>0,${weighed})=${small})`
}
