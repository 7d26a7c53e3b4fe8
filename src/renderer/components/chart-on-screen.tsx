import './chart-on-screen.css'
import { useMemo } from 'react'
import type { Chart } from '../../core/report/chart.ts'
import { ChartView } from '../report/charts/chart-view.tsx'
import { PaperContext, plainPaper } from '../report/words/paper-context.ts'
import { useWords } from '../use-words.tsx'

/** A chart of the paper, on screen. */
export function ChartOnScreen({ chart }: { readonly chart: Chart }) {
  const { language, currency } = useWords()
  const setting = useMemo(() => ({ ...plainPaper, language, currency }), [language, currency])
  return (
    <PaperContext value={setting}>
      <div className="chart-on-screen">
        <ChartView chart={chart} />
      </div>
    </PaperContext>
  )
}
