import { inks } from '../../paper/scenario-inks.ts'
import { element, valued } from '../../xml.ts'
import type { ChartGroup, NativeChart } from './native-chart.ts'
import { line, noLine, shape, textStyle } from './shape-xml.ts'

type Pair = ChartGroup['axes']

/** Any numbers do, if the two axes of a pair name each other. */
export const axisIds: Readonly<Record<Pair, { readonly category: number; readonly value: number }>> = {
  first: { category: 111, value: 112 },
  second: { category: 121, value: 122 },
}

/** The axes of a chart: categories with a line or not at all, and values never, because labels stand on the data. */
export function axesXml(chart: NativeChart): string {
  const pairs = [...new Set(chart.groups.map((group) => group.axes))]
  const lying = chart.groups.some((group) => group.kind === 'bars')
  return pairs.map((pair) => categoryAxis(chart, pair, lying) + valueAxis(chart, pair, lying)).join('')
}

/** `CT_CatAx`. Structure runs from top to bottom, so the axis of lying bars is turned round. */
function categoryAxis(chart: NativeChart, pair: Pair, lying: boolean): string {
  const { category, value } = axisIds[pair]
  const isShown = pair === 'first' && chart.showCategories
  return element(
    'c:catAx',
    {},
    valued('c:axId', category),
    element('c:scaling', {}, valued('c:orientation', lying ? 'maxMin' : 'minMax')),
    valued('c:delete', pair === 'first' ? 0 : 1),
    valued('c:axPos', lying ? 'l' : 'b'),
    element('c:numFmt', { formatCode: chart.categoryFormat ?? 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', isShown ? 'low' : 'none'),
    shape(line(inks.hairline, 0.75)),
    textStyle(8, inks.soft),
    valued('c:crossAx', value),
    valued('c:crosses', 'autoZero'),
    valued('c:auto', 0),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    valued('c:noMultiLvlLbl', 1),
  )
}

/** `CT_ValAx`: it is there, because bars need one, and nobody sees it. */
function valueAxis(chart: NativeChart, pair: Pair, lying: boolean): string {
  const { category, value } = axisIds[pair]
  const barsBeginAtZero = chart.groups.some((group) => group.kind !== 'line')
  return element(
    'c:valAx',
    {},
    valued('c:axId', value),
    element(
      'c:scaling',
      {},
      valued('c:orientation', 'minMax'),
      chart.maximum === null ? null : valued('c:max', chart.maximum),
      barsBeginAtZero && lowestOf(chart) >= 0 ? valued('c:min', 0) : null,
    ),
    valued('c:delete', 1),
    valued('c:axPos', lying ? 'b' : 'l'),
    element('c:numFmt', { formatCode: chart.valueFormat, sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'nextTo'),
    shape(noLine),
    valued('c:crossAx', category),
    valued('c:crosses', pair === 'first' ? 'autoZero' : 'max'),
    valued('c:crossBetween', 'between'),
  )
}

function lowestOf({ groups }: NativeChart): number {
  const values = groups.flatMap(({ series }) => series.flatMap(({ values }) => values.values))
  return Math.min(0, ...values.map((value) => value ?? 0))
}
