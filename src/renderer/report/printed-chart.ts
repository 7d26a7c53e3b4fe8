import type { ChartDrawing } from './chart-config.ts'
import { drawOnce } from './draw-chart.ts'

/**
 * Draws a chart in its box for the printer, in place of the canvas of the screen, and returns what brings that back.
 * Chromium records what is drawn inside `beforeprint` as vectors; but a canvas that is cleared first puts all that stands
 * before it on the sheet inside the tag of the chart, so this one is new, and nobody clears it or sets its size again.
 */
export function drawForPrint(box: HTMLElement, drawing: ChartDrawing): () => void {
  const size = { width: box.clientWidth, height: box.clientHeight }
  const onScreen = box.querySelector('canvas')
  const canvas = Object.assign(document.createElement('canvas'), size)
  const pen = canvas.getContext('2d')
  if (onScreen === null || pen === null) return () => undefined
  const surface = { ...size, getContext: () => pen }
  pen.clearRect = () => undefined
  Object.defineProperty(pen, 'canvas', { value: surface })
  canvas.role = 'img'
  canvas.ariaLabel = drawing.description
  onScreen.style.display = 'none'
  box.append(canvas)
  drawOnce(surface, drawing, { scale: 1, padding: drawing.padding })
  return () => {
    canvas.remove()
    onScreen.style.removeProperty('display')
  }
}
