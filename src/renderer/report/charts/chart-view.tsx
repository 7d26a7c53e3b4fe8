import { BarController, BarElement, CategoryScale, Chart as ChartJs, type ChartOptions, LinearScale } from 'chart.js'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { Bar } from 'react-chartjs-2'
import type { Chart } from '../../../core/report/chart.ts'
import { usePaper } from '../words/paper-context.ts'
import { type ChartDrawing, drawingOf } from './chart-config.ts'
import { type BarChart, still } from './draw-chart.ts'
import { keepForPrinter } from './printed-chart.ts'
import './chart-view.css'

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale)

interface ChartViewProps {
  readonly chart: Chart
  /** What stands above it, for whoever takes the chart away as a picture; its alternative text where nothing does. */
  readonly title?: string
}

/** A chart of the report in the language and money of the paper. */
export function ChartView({ chart, title }: ChartViewProps) {
  const { language, currency, takeAway } = usePaper()
  // What is drawn around the bars belongs to the chart that it was made for, so other figures are another chart.
  const key = JSON.stringify([chart, language, currency])
  return (
    <div className={`paper-chart paper-chart-${chart.kind}`}>
      <DrawnChart key={key} chart={chart} />
      {takeAway?.({ chart, ...(title === undefined ? {} : { title }) })}
    </div>
  )
}

function DrawnChart({ chart }: { readonly chart: Chart }) {
  const { language, currency, printed } = usePaper()
  const drawing = useMemo(() => drawingOf(chart, { language, currency }), [chart, language, currency])
  return printed === true ? <PrintedChart drawing={drawing} /> : <ChartOnDesk drawing={drawing} />
}

/** On the page that prints nobody sees a chart before the printer does. */
function PrintedChart({ drawing }: { readonly drawing: ChartDrawing }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current === null ? undefined : keepForPrinter(box.current, drawing)), [drawing])
  return <div ref={box} className="paper-chart-box" />
}

/** Three pixels for one keep the canvas sharp where the desk enlarges the paper. */
const onDesk: ChartOptions<'bar'> = { ...still, devicePixelRatio: 3 }

function ChartOnDesk({ drawing }: { readonly drawing: ChartDrawing }) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<BarChart>(undefined)
  const plugins = useMemo(() => [drawing.plugin], [drawing])
  useFittingCanvas(box, drawn)
  return (
    <div ref={box} className="paper-chart-box">
      <Bar
        ref={drawn}
        role="img"
        aria-label={drawing.description}
        options={{ ...onDesk, ...drawing.options, layout: { padding: drawing.padding } }}
        plugins={plugins}
        data={{ labels: [...drawing.labels], datasets: [...drawing.datasets] }}
      />
    </div>
  )
}

/** Draws the canvas at the size of its box, and again when the box or the fonts change. */
function useFittingCanvas(box: RefObject<HTMLDivElement | null>, drawn: RefObject<BarChart | undefined>): void {
  useEffect(() => {
    const place = box.current
    if (place === null) return
    const redraw = () => {
      const chart = drawn.current
      // The library empties the reference with null when a chart goes, whatever its types say.
      if (!chart || place.clientWidth === 0) return
      chart.resize(place.clientWidth, place.clientHeight)
      chart.draw()
    }
    const observer = new ResizeObserver(redraw)
    observer.observe(place)
    document.fonts.addEventListener('loadingdone', redraw)
    redraw()
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', redraw)
    }
  })
}
