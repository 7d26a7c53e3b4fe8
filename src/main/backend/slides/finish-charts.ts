import type { Scenario } from '../../../core/report/chart.ts'
import { barShape } from '../excel/charts/shape-xml.ts'
import type { Package } from '../excel/package.ts'

/**
 * What the library cannot draw: each series in the notation of its scenario (plan outlined, forecast hatched), bars from
 * top to bottom, square corners, and nothing at all where nothing is known.
 */
export function finishCharts(parts: Package): void {
  for (const name of parts.names())
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) parts.write(name, finished(parts.read(name)))
}

function finished(chart: string): string {
  const drawn = chart
    .replaceAll(/<c:ser>.*?<\/c:ser>/gs, inNotation)
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
  if (!drawn.includes('<c:barDir val="bar"/>')) return drawn
  return drawn.replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) => axis.replace('val="minMax"', 'val="maxMin"'))
}

/** The first shape of a series is its own; those of its labels come later. Only the actual carries labels. */
function inNotation(series: string): string {
  const scenario = /<c:tx>.*?<c:v>(AC|PY|PL|FC)<\/c:v>/s.exec(series)?.[1]
  if (!isScenario(scenario)) return series
  const drawn = series.replace(/<c:spPr>.*?<\/c:spPr>/s, barShape(scenario))
  return scenario === 'AC' ? drawn : drawn.replaceAll('<c:showVal val="1"/>', '<c:showVal val="0"/>')
}

function isScenario(code: string | undefined): code is Scenario {
  return code === 'AC' || code === 'PY' || code === 'PL' || code === 'FC'
}
