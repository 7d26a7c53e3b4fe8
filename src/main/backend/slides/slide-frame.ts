import type { ReportModel } from '../../../core/report/report-model.ts'
import { subtitle } from '../excel/title-rows.ts'
import type { Words } from '../excel/words.ts'
import { inks } from '../paper/scenario-inks.ts'
import { contentWidth, fontName, type Presentation, page, petrol, type Slide } from './slide-style.ts'

/** A slide with its message as title, a line that says of whom and when, and the edition and page at the foot. */
export function slideWith(pptx: Presentation, model: ReportModel, words: Words, title: string): Slide {
  const slide = pptx.addSlide()
  slide.addText(title, {
    x: page.left,
    y: 0.35,
    w: contentWidth,
    h: 0.85,
    margin: 0,
    fontFace: fontName,
    fontSize: title.length > 110 ? 20 : 24,
    bold: true,
    color: inks.text,
    valign: 'middle',
    fit: 'shrink',
  })
  slide.addShape('line', { x: page.left, y: 1.28, w: contentWidth, h: 0, line: { color: petrol, width: 1.25 } })
  const foot = { y: 7.02, h: 0.3, margin: 0, fontFace: fontName, fontSize: 9, color: inks.soft } as const
  slide.addText(subtitle(model, words), { ...foot, x: page.left, w: contentWidth - 0.8 })
  slide.slideNumber = {
    x: page.right - 0.6,
    y: 7.02,
    w: 0.6,
    h: 0.3,
    align: 'right',
    fontFace: fontName,
    fontSize: 9,
    color: inks.soft,
  }
  return slide
}

/** A heading over a part of a slide. */
export function heading(slide: Slide, text: string, x: number, y: number, w: number): void {
  slide.addText(text, {
    x,
    y,
    w,
    h: 0.3,
    margin: 0,
    fontFace: fontName,
    fontSize: 13,
    bold: true,
    color: petrol,
    valign: 'bottom',
  })
}
