import './chart-on-screen.css'
import { memo } from 'react'
import type { BarChart, BulletChart, ColumnChart } from '../../core/report/chart.ts'
import { useWords } from '../language.tsx'
import { BarChartView, BulletChartView, ColumnChartView } from '../report/chart.tsx'

/**
 * A chart of the paper, on screen. A canvas cannot be handed new figures while it stands, so a chart with other
 * figures or in another language is another chart.
 */
export function ChartOnScreen({ chart }: { readonly chart: BulletChart | ColumnChart | BarChart }) {
  const { language, currency } = useWords()
  const key = `${language} ${JSON.stringify(chart)}`
  return (
    <div className="chart-on-screen">
      {chart.kind === 'bullet' && <Bullet key={key} {...{ chart, language, currency }} />}
      {chart.kind === 'columns' && <Columns key={key} {...{ chart, language, currency }} />}
      {chart.kind === 'bars' && <Bars key={key} {...{ chart, language, currency }} />}
    </div>
  )
}

const Bullet = memo(BulletChartView)
const Columns = memo(ColumnChartView)
const Bars = memo(BarChartView)
