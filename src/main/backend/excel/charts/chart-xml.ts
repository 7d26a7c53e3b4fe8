import { inks } from '../../paper/scenario-inks.ts'
import { element, valued } from '../../xml.ts'
import { axesXml, axisIds } from './axes-xml.ts'
import type { ChartGroup, NativeChart } from './native-chart.ts'
import { seriesXml } from './series-xml.ts'
import { noFill, noLine, shape, textStyle } from './shape-xml.ts'

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A chart as a part of its own (`CT_ChartSpace`). It has no title: the sheet has said what is shown. The order of elements
 * is that of the schema, which Excel insists on: `tests/excel/chart-schema.test.ts` holds every part against it.
 */
export function chartXml(chart: NativeChart): string {
  const drawing = element(
    'c:chart',
    {},
    valued('c:autoTitleDeleted', 1),
    element('c:plotArea', {}, layoutXml(chart), groupsXml(chart), axesXml(chart), shape(noFill, noLine)),
    chart.showLegend ? legendXml(chart) : null,
    valued('c:plotVisOnly', 1),
    valued('c:dispBlanksAs', 'gap'),
  )
  const space = element(
    'c:chartSpace',
    namespaces,
    valued('c:roundedCorners', 0),
    drawing,
    shape(noFill, noLine),
    textStyle(9, inks.text),
  )
  return declaration + space
}

/** Without labels and legend the plot fills its cells, so that bars stand beside the rows that they show. */
function layoutXml(chart: NativeChart): string {
  if (chart.showCategories || chart.showLegend) return element('c:layout', {})
  const edges = [valued('c:x', 0), valued('c:y', 0), valued('c:w', 1), valued('c:h', 1)]
  const modes = [valued('c:layoutTarget', 'inner'), valued('c:xMode', 'edge'), valued('c:yMode', 'edge')]
  return element('c:layout', {}, element('c:manualLayout', {}, ...modes, ...edges))
}

function groupsXml(chart: NativeChart): string {
  let place = 0
  return chart.groups
    .map((group) => {
      const series = group.series.map((one) => {
        const written = seriesXml(one, place, group, chart)
        place += 1
        return written
      })
      return group.kind === 'line' ? lineChart(group, series) : barChart(group, series)
    })
    .join('')
}

/** `CT_BarChart`. */
function barChart(group: ChartGroup, series: readonly string[]): string {
  return element(
    'c:barChart',
    {},
    valued('c:barDir', group.kind === 'bars' ? 'bar' : 'col'),
    valued('c:grouping', group.stacked ? 'stacked' : 'clustered'),
    valued('c:varyColors', 0),
    ...series,
    valued('c:gapWidth', group.gap),
    valued('c:overlap', group.overlap),
    ...axesOf(group),
  )
}

/** `CT_LineChart`. */
function lineChart(group: ChartGroup, series: readonly string[]): string {
  return element(
    'c:lineChart',
    {},
    valued('c:grouping', 'standard'),
    valued('c:varyColors', 0),
    ...series,
    valued('c:marker', 1),
    ...axesOf(group),
  )
}

function axesOf({ axes }: ChartGroup): string[] {
  const { category, value } = axisIds[axes]
  return [valued('c:axId', category), valued('c:axId', value)]
}

/** The two-letter codes; bands of a bullet and its mark are told in words beside it. */
function legendXml({ groups }: NativeChart): string {
  const roles = groups.flatMap(({ series }) => series.map(({ role }) => role))
  const entries = roles.map((role, place) =>
    role.startsWith('band') || role === 'plan-mark'
      ? element('c:legendEntry', {}, valued('c:idx', place), valued('c:delete', 1))
      : null,
  )
  return element(
    'c:legend',
    {},
    valued('c:legendPos', 't'),
    ...entries,
    valued('c:overlay', 0),
    textStyle(8, inks.soft),
  )
}
