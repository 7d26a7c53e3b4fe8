import { bandInks, chartFont, ink, white } from './chart-ink.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Lettering {
  readonly size?: number
  readonly weight?: number
  readonly colour?: string
  readonly align?: CanvasTextAlign
  /** A white ground keeps a centred label readable where it crosses a line. */
  readonly ground?: boolean
}

/** Writes a label with its middle at `y`. */
export function drawLabel(pen: CanvasRenderingContext2D, text: string, x: number, y: number, style: Lettering): void {
  pen.save()
  pen.font = chartFont(style.size ?? 9.5, style.weight)
  pen.textAlign = style.align ?? 'center'
  pen.textBaseline = 'middle'
  if (style.ground) {
    const width = pen.measureText(text).width + 2
    pen.fillStyle = white
    pen.fillRect(x - width / 2, y - 5, width, 9)
  }
  pen.fillStyle = style.colour ?? ink
  pen.fillText(text, x, y)
  pen.restore()
}

/** Hatches with lines, because a canvas pattern would be printed as a bitmap. */
export function drawHatch(pen: CanvasRenderingContext2D, box: Box): void {
  const height = box.bottom - box.top
  pen.save()
  pen.beginPath()
  pen.rect(box.left, box.top, box.right - box.left, height)
  pen.clip()
  pen.beginPath()
  for (let x = box.left - height; x < box.right; x += 4) {
    pen.moveTo(x, box.bottom)
    pen.lineTo(x + height, box.top)
  }
  pen.strokeStyle = ink
  pen.lineWidth = 0.8
  pen.stroke()
  pen.restore()
}

/** The bands of a bullet graph, from red over amber to green. */
export function drawBands(pen: CanvasRenderingContext2D, box: Box, edges: readonly number[]): void {
  pen.save()
  bandInks.forEach((colour, place) => {
    const from = edges[place - 1] ?? box.left
    const to = edges[place] ?? box.right
    pen.fillStyle = colour
    pen.fillRect(from, box.top, to - from, box.bottom - box.top)
  })
  pen.restore()
}

/** The plan is outlined: a narrow upright frame across the bullet. */
export function drawPlanTick(pen: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  pen.save()
  pen.fillStyle = white
  pen.strokeStyle = ink
  pen.lineWidth = 1
  pen.beginPath()
  pen.rect(x - 1.75, top, 3.5, bottom - top)
  pen.fill()
  pen.stroke()
  pen.restore()
}

/** A numbered event, explained under the chart. */
export function drawNoteNumber(pen: CanvasRenderingContext2D, number: number, x: number, y: number): void {
  pen.save()
  pen.beginPath()
  pen.arc(x, y, 5.5, 0, 2 * Math.PI)
  pen.fillStyle = white
  pen.fill()
  pen.strokeStyle = ink
  pen.lineWidth = 0.8
  pen.stroke()
  pen.restore()
  drawLabel(pen, String(number), x, y + 0.5, { size: 8, weight: 600 })
}

export function drawLine(
  pen: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  pen.save()
  pen.beginPath()
  pen.moveTo(...from)
  pen.lineTo(...to)
  pen.strokeStyle = ink
  pen.lineWidth = 1
  pen.stroke()
  pen.restore()
}
