import type { ReportModel } from '../../../core/report/report-model.ts'
import { inks } from '../paper/scenario-inks.ts'
import { logoPlace, masterName } from './slide-master.ts'
import { contentWidth, type Place, type Presentation, page, type Slide, textFont, titleFont } from './slide-style.ts'

/** A slide with its message as title; its edges are those of the master. */
export function slideWith(pptx: Presentation, model: ReportModel, title: string): Slide {
  const slide = pptx.addSlide({ masterName })
  const logo = logoPlace(model)
  slide.addText(title, {
    x: page.left,
    y: 0.35,
    w: contentWidth - (logo === null ? 0 : logo.w + 0.3),
    h: 0.85,
    margin: 0,
    fontFace: titleFont,
    fontSize: title.length > 110 ? 20 : 24,
    bold: true,
    color: inks.text,
    valign: 'middle',
    fit: 'shrink',
  })
  return slide
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
