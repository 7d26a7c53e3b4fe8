import { BasicPlatform, Chart as ChartJs, type ChartOptions } from 'chart.js'
import type { BarPlugin, ChartDrawing, Padding } from './chart-config.ts'

/** A chart stands still: nothing moves it, and nothing in it can be pointed at. */
export const still: ChartOptions<'bar'> = {
  responsive: false,
  animation: false,
  events: [],
  maintainAspectRatio: false,
}

export type BarChart = ChartJs<'bar', (number | null)[], unknown>

/** What Chart.js takes for a canvas: it asks for its context and nothing else. */
export interface Surface {
  getContext(kind: '2d'): CanvasRenderingContext2D | null
}

export interface Around {
  /** Pixels of the surface for one of the drawing. */
  readonly scale: number
  readonly padding: Padding
  readonly plugins?: readonly BarPlugin[]
}

/** Draws a chart at once on whatever can be drawn on; it stands still from then on. */
export function drawOnce(surface: Surface, drawing: ChartDrawing, { scale, padding, plugins = [] }: Around): BarChart {
  const chart: BarChart = new ChartJs(surface as HTMLCanvasElement, {
    type: 'bar',
    platform: BasicPlatform,
    data: { labels: [...drawing.labels], datasets: [...drawing.datasets] },
    plugins: [drawing.plugin, ...plugins],
    options: { ...still, devicePixelRatio: scale, ...drawing.options, layout: { padding } },
  })
  chart.stop()
  return chart
}
