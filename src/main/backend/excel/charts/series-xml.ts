import { columnLetters } from '../../../../core/column-letters.ts'
import { inks } from '../../paper/scenario-inks.ts'
import { element, textElement, valued } from '../../xml.ts'
import { absolute } from '../formulas.ts'
import type { CellRange, ChartGroup, ChartSeries, NativeChart } from './native-chart.ts'
import { barShape, lineShape, marker, noFill, noLine, shape, textStyle } from './shape-xml.ts'

/** One series, in the order of elements that the schema asks of bars (`CT_BarSer`) and of lines (`CT_LineSer`). */
export function seriesXml(series: ChartSeries, place: number, group: ChartGroup, chart: NativeChart): string {
  const isLine = group.kind === 'line'
  return element(
    'c:ser',
    {},
    valued('c:idx', place),
    valued('c:order', place),
    nameXml(series),
    isLine ? lineShape(series.role) : barShape(series.role),
    isLine ? marker(series.role) : valued('c:invertIfNegative', 0),
    labelsXml(series, group, chart),
    element('c:cat', {}, categoriesXml(chart)),
    element('c:val', {}, numbersXml(series.values, chart.valueFormat)),
    isLine ? valued('c:smooth', 0) : null,
  )
}

/** `'Board page'!$C$8:$C$11`. */
export function rangeAddress({ from, to }: Pick<CellRange<unknown>, 'from' | 'to'>): string {
  return `${absolute(from)}:$${columnLetters(to.column)}$${to.row}`
}

function nameXml({ name }: ChartSeries): string {
  const cache = element('c:strCache', {}, valued('c:ptCount', 1), textPoint(0, name.value))
  return element('c:tx', {}, element('c:strRef', {}, textElement('c:f', absolute(name.place)), cache))
}

function categoriesXml({ categories, categoryFormat }: NativeChart): string {
  const values = categories.values
  if (categoryFormat !== null)
    return numbersXml({ ...categories, values: values.map((value) => Number(value)) }, categoryFormat)
  const points = values.map((value, place) => textPoint(place, String(value)))
  const cache = element('c:strCache', {}, valued('c:ptCount', values.length), ...points)
  return element('c:strRef', {}, textElement('c:f', rangeAddress(categories)), cache)
}

/** A cell without data has no point, so that nothing is drawn where nothing is known. */
function numbersXml(range: CellRange<number | null>, format: string): string {
  const points = range.values.map((value, place) =>
    value === null ? null : element('c:pt', { idx: place }, textElement('c:v', String(value))),
  )
  const cache = element(
    'c:numCache',
    {},
    textElement('c:formatCode', format),
    valued('c:ptCount', range.values.length),
    ...points,
  )
  return element('c:numRef', {}, textElement('c:f', rangeAddress(range)), cache)
}

function textPoint(place: number, value: string): string {
  return element('c:pt', { idx: place }, textElement('c:v', value))
}

function labelsXml(series: ChartSeries, group: ChartGroup, chart: NativeChart): string {
  const isInside = series.labels === 'inside'
  const place = group.kind === 'line' ? 't' : isInside ? 'inEnd' : 'outEnd'
  const look = (shown: boolean) => [
    element('c:numFmt', { formatCode: chart.valueFormat, sourceLinked: 0 }),
    shape(noFill, noLine),
    textStyle(8, isInside ? inks.white : inks.text),
    shown ? valued('c:dLblPos', place) : null,
    valued('c:showLegendKey', 0),
    valued('c:showVal', shown ? 1 : 0),
    valued('c:showCatName', 0),
    valued('c:showSerName', 0),
    valued('c:showPercent', 0),
    valued('c:showBubbleSize', 0),
  ]
  const last = series.values.values.findLastIndex((value) => value !== null)
  if (series.labels !== 'last' || last < 0) return element('c:dLbls', {}, ...look(series.labels === 'all' || isInside))
  return element('c:dLbls', {}, element('c:dLbl', {}, valued('c:idx', last), ...look(true)), ...look(false))
}
