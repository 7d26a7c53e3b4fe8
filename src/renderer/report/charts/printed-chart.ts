import type { ChartDrawing } from './chart-config.ts'
import { drawOnce } from './draw-chart.ts'

/**
 * Lays a chart out ahead and keeps an empty canvas in the box, on which it is drawn when the printer comes; returns what
 * takes it away. Chromium records what is drawn inside `beforeprint` as vectors; but a canvas that is cleared first puts
 * all that stands before it on the sheet inside the tag of the chart, so nobody clears this one, and each printing has a
 * new one.
 */
export function keepForPrinter(box: HTMLElement, drawing: ChartDrawing): () => void {
  const size = { width: box.clientWidth, height: box.clientHeight }
  const pen = penOver(Object.assign(document.createElement('canvas'), size))
  const chart = drawOnce({ getContext: () => pen.held }, drawing, { scale: 1, padding: drawing.padding })
  let canvas = emptyCanvas(size, drawing)
  box.append(canvas)
  const before = () => {
    pen.moveTo(canvas)
    chart.draw()
  }
  const after = () => {
    const next = emptyCanvas(size, drawing)
    canvas.replaceWith(next)
    canvas = next
  }
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
    canvas.remove()
  }
}

interface Pen {
  /** What a chart holds for its whole life. */
  readonly held: CanvasRenderingContext2D
  moveTo(canvas: HTMLCanvasElement): void
}

/** A pen that never clears and can be moved to another canvas: a chart and all its parts keep the one they began with. */
function penOver(canvas: HTMLCanvasElement): Pen {
  let below = contextOf(canvas)
  const held = new Proxy(below, {
    get(_, name) {
      if (name === 'clearRect') return () => undefined
      const found: unknown = Reflect.get(below, name)
      return typeof found === 'function' ? found.bind(below) : found
    },
    set: (_, name, value) => Reflect.set(below, name, value),
  })
  return {
    held,
    moveTo: (other) => {
      below = contextOf(other)
    },
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('A canvas without a context')
  return context
}

function emptyCanvas(size: { readonly width: number; readonly height: number }, drawing: ChartDrawing) {
  const canvas = Object.assign(document.createElement('canvas'), size)
  canvas.role = 'img'
  canvas.ariaLabel = drawing.description
  return canvas
}
