import type { Scenario } from '../../../core/report/chart.ts'
import type { Padding } from '../charts/chart-config.ts'
import { drawHatch, drawLabel } from '../charts/chart-drawing.ts'
import { chartFont, ink, inkSoft, scenarioFill, white } from '../charts/chart-ink.ts'

/** What stands around a chart that leaves its paper, so that it says by itself what it shows, whose, and of when. */
export interface PictureWords {
  readonly title: string
  readonly legend: readonly { readonly scenario: Scenario; readonly name: string }[]
  readonly notes: readonly { readonly number: number; readonly text: string }[]
  readonly foot: string
}

/** The words broken into lines, and the room that they take. */
export interface PictureFrame {
  readonly padding: Padding
  readonly draw: (pen: CanvasRenderingContext2D, width: number, height: number) => void
}

const edge = 10
const titleLine = 13
const smallLine = 10
const aboveFoot = 3

export function frameOf(words: PictureWords, width: number): PictureFrame {
  const inner = width - 2 * edge
  const title = brokenInto(words.title, inner, chartFont(10.5, 600))
  const notes = words.notes.flatMap(({ number, text }) => brokenInto(`${number}  ${text}`, inner, chartFont(8)))
  const legend = words.legend.length > 0 ? [words.legend] : []
  const below = smallLine * (legend.length + notes.length + 1) + aboveFoot
  return {
    padding: { top: edge + titleLine * title.length + 3, right: edge, bottom: below + edge + 2, left: edge },
    draw: (pen, _, height) => {
      title.forEach((line, place) => {
        write(pen, line, edge + titleLine * (place + 0.5), { size: 10.5, weight: 600 })
      })
      let y = height - edge - below + smallLine / 2
      for (const entries of legend) {
        drawLegend(pen, entries, y)
        y += smallLine
      }
      for (const line of notes) {
        write(pen, line, y, { size: 8 })
        y += smallLine
      }
      write(pen, words.foot, y + aboveFoot, { size: 8, colour: inkSoft })
    },
  }
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  y: number,
  style: { size: number; weight?: number; colour?: string },
): void {
  drawLabel(pen, text, edge, y, { ...style, align: 'left' })
}

function drawLegend(pen: CanvasRenderingContext2D, entries: PictureWords['legend'], y: number): void {
  let x = edge
  for (const { scenario, name } of entries) {
    const box = { left: x, top: y - 3.5, right: x + 9, bottom: y + 3.5 }
    pen.save()
    pen.fillStyle = scenarioFill[scenario]
    pen.fillRect(box.left, box.top, 9, 7)
    pen.strokeStyle = ink
    pen.lineWidth = 0.8
    if (scenarioFill[scenario] === white) pen.strokeRect(box.left, box.top, 9, 7)
    pen.restore()
    if (scenario === 'FC') drawHatch(pen, box)
    const text = `${scenario} ${name}`
    drawLabel(pen, text, x + 13, y, { size: 8, colour: inkSoft, align: 'left' })
    x += 13 + widthOf(text, chartFont(8)) + 14
  }
}

/** Lines of whole words that fit; a word that is longer than a line has one for itself. */
function brokenInto(text: string, width: number, font: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer, font) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const ruler = document.createElement('canvas').getContext('2d')

/** Pixels that a text takes in a font of the paper. */
export function widthOf(text: string, font: string): number {
  if (ruler === null) return 0
  ruler.font = font
  return ruler.measureText(text).width
}
