import './chart-on-screen.css'
import type { BarChart, BulletChart, ColumnChart } from '../../core/report/chart.ts'
import { useWords } from '../language.tsx'
import { BarChartView, BulletChartView, ColumnChartView } from '../report/chart.tsx'

/** A chart of the paper, on screen. */
export function ChartOnScreen({ chart }: { readonly chart: BulletChart | ColumnChart | BarChart }) {
  const { language, currency } = useWords()
  return (
    <div className="chart-on-screen">
      {chart.kind === 'bullet' && <BulletChartView {...{ chart, language, currency }} />}
      {chart.kind === 'columns' && <ColumnChartView {...{ chart, language, currency }} />}
      {chart.kind === 'bars' && <BarChartView {...{ chart, language, currency }} />}
    </div>
  )
}
