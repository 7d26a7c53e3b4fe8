import { Context } from 'svgcanvas'
import type { Chart } from '../../../core/report/chart.ts'
import { drawingOf, type Padding } from '../charts/chart-config.ts'
import { chartFont, white } from '../charts/chart-ink.ts'
import type { LabelSetting } from '../charts/chart-label.ts'
import { drawOnce, type Surface } from '../charts/draw-chart.ts'
import { frameOf, type PictureWords, widthOf } from './picture-frame.ts'

/** A chart as it leaves the paper: with its own words around it, as wide and as high as it stood there. */
export interface ChartPicture {
  readonly chart: Chart
  readonly setting: LabelSetting
  readonly words: PictureWords
  /** Of the chart alone, in pixels of the page. */
  readonly width: number
  readonly height: number
}

/** Four pixels for one: sharp on a projector and in print. */
const pixelsPerPixel = 4
/** Narrower than this, a title would break into too many lines. */
const narrowest = 320

/** The picture as PNG on white. */
export async function pngOf(picture: ChartPicture): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas')
  drawOn(picture, pixelsPerPixel, ({ width, height }) => Object.assign(canvas, { width, height }))
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (blob === null) throw new Error('The picture could not be drawn')
  return new Uint8Array(await blob.arrayBuffer())
}

/** The picture as SVG: every bar, line and letter is one, and none is a bitmap. */
export function svgOf(picture: ChartPicture): string {
  let svg: SVGSVGElement | undefined
  drawOn(picture, 1, ({ width, height }) => {
    const context = new Context(width, height)
    svg = context.getSvg()
    return { getContext: () => context }
  })
  if (svg === undefined) throw new Error('The picture could not be drawn')
  return new XMLSerializer().serializeToString(finished(svg, picture.words.title))
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The same drawing on whatever can be drawn on, once, and let go. */
function drawOn(picture: ChartPicture, scale: number, surfaceOf: (size: Size) => Surface): void {
  const drawing = drawingOf(picture.chart, picture.setting)
  const width = Math.max(narrowest, Math.round(picture.width))
  const frame = frameOf(picture.words, width)
  const height = Math.round(picture.height + frame.padding.top + frame.padding.bottom)
  const surface = surfaceOf({ width, height })
  const around = {
    id: 'picture-frame',
    beforeDraw: ({ ctx }: { ctx: CanvasRenderingContext2D }) => {
      ctx.save()
      ctx.fillStyle = white
      ctx.fillRect(0, 0, width, height)
      ctx.restore()
    },
    afterDraw: ({ ctx }: { ctx: CanvasRenderingContext2D }) => frame.draw(ctx, width, height),
  }
  drawOnce(surface, drawing, { scale, padding: added(drawing.padding, frame.padding), plugins: [around] })
}

function added(one: Padding, other: Padding): Padding {
  return {
    top: one.top + other.top,
    right: one.right + other.right,
    bottom: one.bottom + other.bottom,
    left: one.left + other.left,
  }
}

/** How far below its top the letters of a line stand, by the name that the library gives to where text begins. */
const shifts: Readonly<Record<string, string>> = { central: '0.35em', 'text-before-edge': '0.8em' }

/** The font of the paper, and what is as narrow where it is not installed. */
const family = "'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, Arial, sans-serif"

/**
 * Office programs know no baseline but that of the letters, so text is moved instead. Each text keeps the width that it was
 * given room for, whatever font it is shown in. The title is the picture's name.
 */
function finished(svg: SVGSVGElement, title: string): SVGSVGElement {
  for (const text of svg.querySelectorAll('text')) {
    const shift = shifts[text.getAttribute('dominant-baseline') ?? '']
    if (shift !== undefined) text.setAttribute('dy', shift)
    text.removeAttribute('dominant-baseline')
    text.removeAttribute('text-decoration')
    keepWidth(text)
  }
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`)
  svg.setAttribute('role', 'img')
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  svg.prepend(name)
  return svg
}

function keepWidth(text: SVGTextElement): void {
  const size = Number.parseFloat(text.getAttribute('font-size') ?? '')
  const width = widthOf(text.textContent, chartFont(size, Number(text.getAttribute('font-weight')) || 400))
  text.setAttribute('textLength', width.toFixed(2))
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs')
  text.setAttribute('font-family', family)
}
