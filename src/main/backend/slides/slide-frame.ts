import type { ReportModel } from '../../../core/report/report-model.ts'
import { inks } from '../paper/scenario-inks.ts'
import { logoPlace, masterName } from './slide-master.ts'
import { contentWidth, type Place, type Presentation, page, type Slide, textFont, titleFont } from './slide-style.ts'

const titleHeight = 0.85
const titleSizes = [24, 20, 16] as const

/** A slide with its message as title; its edges are those of the master. */
export function slideWith(pptx: Presentation, model: ReportModel, title: string): Slide {
  const slide = pptx.addSlide({ masterName })
  slide.addText(title, {
    x: page.left,
    y: 0.35,
    w: titleWidth(model),
    h: titleHeight,
    margin: 0,
    fontFace: titleFont,
    fontSize: titleSizes.find((size) => title.length <= roomIn(titleWidth(model), size)) ?? 16,
    bold: true,
    color: inks.text,
    valign: 'middle',
    fit: 'shrink',
  })
  return slide
}

/** Whether a sentence can be the title of a slide, in the smallest letters that are still those of a title. */
export function fitsAsTitle(title: string, model: ReportModel): boolean {
  return title.length <= roomIn(titleWidth(model), 16)
}

function titleWidth(model: ReportModel): number {
  const logo = logoPlace(model)
  return contentWidth - (logo === null ? 0 : logo.w + 0.3)
}

/** How many letters of a size (points) fit into the box of the title (inches): bold ones are 0.56 of their height wide. */
function roomIn(width: number, size: number): number {
  const lines = Math.floor((72 * titleHeight) / (1.2 * size))
  return lines * Math.floor((72 * width) / (0.56 * size))
}

/** A heading over a part of a slide. */
export function heading(slide: Slide, text: string, place: Omit<Place, 'h'>, accent: string): void {
  slide.addText(text, {
    ...place,
    h: 0.3,
    margin: 0,
    fontFace: textFont,
    fontSize: 13,
    bold: true,
    color: accent,
    valign: 'bottom',
  })
}
