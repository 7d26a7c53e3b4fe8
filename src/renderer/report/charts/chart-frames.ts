import type { BulletChart, ColumnChart, Scenario } from '../../../core/report/chart.ts'
import { type Box, drawBands, drawHatch, drawLabel, drawLine, drawNoteNumber, drawPlanTick } from './chart-drawing.ts'
import { ink, inkSoft, white } from './chart-ink.ts'
import { chartLabel, type LabelSetting } from './chart-label.ts'
import type { DrawnSeries } from './chart-series.ts'

/** What is drawn around the bars needs of a chart. */
interface DrawnFrame {
  readonly ctx: CanvasRenderingContext2D
  readonly chartArea: Box
  readonly scales: Readonly<Record<string, { getPixelForValue(value: number): number }>>
}

/** A bar where it stands on the canvas. */
export interface BarBox extends Box {
  readonly middle: number
}

export interface BarsOf extends DrawnSeries {
  readonly boxes: readonly (BarBox | null)[]
}

interface BarGeometry {
  readonly x: number | null
  readonly y: number | null
  readonly base: number
  readonly width: number
}

/** A column from its centre, top and base. */
export function barBoxes({ x, y, base, width }: BarGeometry): BarBox | null {
  if (x === null || y === null) return null
  return { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base), middle: x }
}

/** Bands stand behind the bar; the plan and the two-letter codes before it. */
export function drawBulletFrame(drawn: DrawnFrame, chart: BulletChart, layer: 'behind' | 'before'): void {
  const { ctx: pen, chartArea: area } = drawn
  const across = drawn.scales['x']
  if (across === undefined) return
  if (layer === 'behind') {
    const edges = chart.bands.map((share) => across.getPixelForValue(share))
    drawBands(pen, area, edges)
    return
  }
  drawLine(pen, [area.left, area.top - 1], [area.left, area.bottom + 1])
  const actualEnd = across.getPixelForValue(chart.actual.value ?? 0)
  if (actualEnd - area.left > 18) {
    const middle = (area.top + area.bottom) / 2 + 0.5
    drawLabel(pen, 'AC', area.left + 4, middle, { size: 7.5, weight: 600, colour: white, align: 'left' })
  }
  if (chart.plan.value === null) return
  const plan = across.getPixelForValue(chart.plan.value)
  drawPlanTick(pen, plan, area.top - 1.5, area.bottom + 1.5)
  drawLabel(pen, 'PL', plan, area.top - 6.5, { size: 7.5, weight: 600 })
}

/** Values on the columns, codes at the first of each scenario, numbers of events above. */
export function drawColumnFrame(
  drawn: DrawnFrame,
  rows: readonly BarsOf[],
  shown: LabelSetting & { readonly chart: ColumnChart },
): void {
  const { ctx: pen, chartArea: area } = drawn
  for (const row of rows) {
    if (row.scenario === 'AC' || rows.length === 1) drawValues(pen, row, shown)
    drawCode(pen, row, rows, area)
  }
  drawLine(pen, [area.left, area.bottom], [area.right, area.bottom])
  const across = drawn.scales['x']
  for (const note of shown.chart.notes) {
    const place = shown.chart.periods.indexOf(note.period.slice(0, 7))
    const sameMonth = shown.chart.notes.filter(({ period }) => period.slice(0, 7) === note.period.slice(0, 7))
    const shift = (sameMonth.indexOf(note) - (sameMonth.length - 1) / 2) * 13
    if (place >= 0 && across !== undefined)
      drawNoteNumber(pen, note.number, across.getPixelForValue(place) + shift, area.top - 13)
  }
}

/** Columns closer than this have no room for a number each. */
const roomForValue = 26

function drawValues(pen: CanvasRenderingContext2D, row: BarsOf, setting: LabelSetting): void {
  const crowded = isCrowded(row)
  const written = placesWritten(row, crowded)
  row.boxes.forEach((box, place) => {
    const figure = row.values[place]
    if (box === null || figure === undefined || figure.value === null) return
    if (row.scenarios[place] === 'FC') drawHatch(pen, box)
    if (!written.has(place)) return
    const inside = !crowded && row.scenarios[place] !== 'FC' && box.bottom - box.top > 14
    const style = { size: 9.5, weight: 600, colour: inside ? white : ink, ground: !inside }
    drawLabel(
      pen,
      chartLabel(figure, setting),
      inside ? box.middle : box.middle - 3,
      inside ? box.top + 7.5 : box.top - 6,
      style,
    )
  })
}

function isCrowded({ boxes }: BarsOf): boolean {
  const [first, second] = boxes.flatMap((box) => (box === null ? [] : [box.middle]))
  return first !== undefined && second !== undefined && second - first < roomForValue
}

/** All columns where there is room; else the last actual and the last forecast, which are what a reader asks for. */
function placesWritten({ values, scenarios }: BarsOf, crowded: boolean): ReadonlySet<number> {
  const known = values.flatMap(({ value }, place) => (value === null ? [] : [place]))
  if (!crowded) return new Set(known)
  const lastOf = (scenario: Scenario) => known.findLast((place) => scenarios[place] === scenario)
  return new Set([lastOf('AC'), lastOf('FC')].filter((place) => place !== undefined))
}

/** The actual says its code inside; a comparison says it where it rises above the actual, and else only in the legend. */
function drawCode(pen: CanvasRenderingContext2D, row: BarsOf, rows: readonly BarsOf[], area: Box): void {
  const actual = rows.find(({ scenario }) => scenario === 'AC')
  if (row === actual) {
    const box = row.boxes.find((candidate) => candidate !== null && area.bottom - candidate.top > 30)
    if (box) drawLabel(pen, 'AC', box.middle, area.bottom - 7, { size: 7.5, weight: 600, colour: white })
    const isAhead = (place: number) => row.scenarios[place] === 'FC' && (row.values[place]?.value ?? null) !== null
    const ahead = row.boxes.find((_, place) => isAhead(place))
    if (ahead) drawLabel(pen, 'FC', ahead.middle, area.bottom - 7, { size: 7.5, weight: 600, ground: true })
    return
  }
  const box = row.boxes.find((candidate, place) => {
    const top = actual?.boxes[place]?.top ?? area.bottom
    return candidate !== null && area.bottom - candidate.top > 2 && top - candidate.top > 3
  })
  if (!box) return
  const style = { size: 7.5, weight: 600, colour: inkSoft, ground: true }
  drawLabel(pen, row.scenario, box.middle + (row.scenario === 'PY' ? -2 : 2), box.top - 6, style)
}

/** One column of figures a scenario at the right of the bars, headed by its code. */
export function drawLadderFrame(drawn: DrawnFrame, rows: readonly DrawnSeries[], setting: LabelSetting): void {
  const { ctx: pen, chartArea: area } = drawn
  const height = (area.bottom - area.top) / Math.max(1, rows[0]?.values.length ?? 1)
  rows.forEach(({ scenario, values }, column) => {
    const x = area.right + 24 * (column + 1)
    const actual = scenario === 'AC'
    const style = { weight: actual ? 600 : 400, align: 'right', size: 10.5 } as const
    drawLabel(pen, scenario, x, area.top - 5, { ...style, size: 8, weight: 600 })
    values.forEach((figure, place) => {
      drawLabel(pen, chartLabel(figure, setting) || '–', x, area.top + height * (place + 0.5) + 0.5, style)
    })
  })
}
