import type { Scenario } from '../../../core/report/chart.ts'
import { labelsIn } from '../excel/charts/chart-kinds.ts'
import { inks, scenarioLooks } from '../paper/scenario-inks.ts'
import { type Place, type Slide, textFont } from './slide-style.ts'

export interface SlideSeries {
  readonly scenario: Scenario
  readonly values: readonly (number | null)[]
}

export interface SlideChart {
  readonly direction: 'columns' | 'bars'
  readonly categories: readonly string[]
  readonly series: readonly SlideSeries[]
  readonly format: string
  readonly description: string
}

const fromBackToFront: readonly Scenario[] = ['PY', 'PL', 'FC', 'AC']

/**
 * A native chart with its data in the presentation. Outlines and hatching, which the library does not know, are put in
 * afterwards by `finish-charts.ts`, which finds a series by its code.
 */
export function addChart(slide: Slide, chart: SlideChart, place: Place): void {
  const series = chart.series
    .filter(({ scenario, values }) => scenario === 'AC' || values.some((value) => value !== null))
    .toSorted((a, b) => fromBackToFront.indexOf(a.scenario) - fromBackToFront.indexOf(b.scenario))
  const data = series.map(({ scenario, values }) => ({
    name: scenario,
    labels: [...chart.categories],
    // What is no number is written as an empty point, which `finish-charts.ts` takes out.
    values: values.map((value) => value ?? Number.NaN),
  }))
  const lying = chart.direction === 'bars'
  const inside = labelsIn(series.find(({ scenario }) => scenario === 'AC')?.values ?? []) === 'inside'
  slide.addChart('bar', data, {
    ...place,
    barDir: lying ? 'bar' : 'col',
    barGrouping: 'clustered',
    barGapWidthPct: 45,
    barOverlapPct: 40,
    chartColors: series.map(({ scenario }) => scenarioLooks[scenario].fill),
    altText: chart.description,
    showTitle: false,
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: textFont,
    legendFontSize: 11,
    legendColor: inks.soft,
    showValue: true,
    dataLabelPosition: inside ? 'inEnd' : 'outEnd',
    dataLabelFontFace: textFont,
    dataLabelFontSize: 10,
    dataLabelColor: inside ? inks.white : inks.text,
    dataLabelFormatCode: chart.format,
    catAxisLabelFontFace: textFont,
    catAxisLabelFontSize: 11,
    catAxisLabelColor: inks.text,
    catAxisLineColor: inks.hairline,
    catAxisMajorTickMark: 'none',
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
  })
}
