import type { ReportModel } from '../../../core/report/report-model.ts'
import { subtitle } from '../excel/title-rows.ts'
import type { Words } from '../excel/words.ts'
import { inks } from '../paper/scenario-inks.ts'
import { accentOf, contentWidth, fontName, type Place, type Presentation, page, type Slide } from './slide-style.ts'

/** A slide with its message as title, a line that says of whom and when, and the edition and page at the foot. */
export function slideWith(pptx: Presentation, model: ReportModel, words: Words, title: string): Slide {
  const slide = pptx.addSlide()
  slide.addText(title, {
    x: page.left,
    y: 0.35,
    w: contentWidth - addLogo(slide, model),
    h: 0.85,
    margin: 0,
    fontFace: fontName,
    fontSize: title.length > 110 ? 20 : 24,
    bold: true,
    color: inks.text,
    valign: 'middle',
    fit: 'shrink',
  })
  slide.addShape('line', {
    x: page.left,
    y: 1.28,
    w: contentWidth,
    h: 0,
    line: { color: accentOf(model), width: 1.25 },
  })
  const foot = { y: 7.02, h: 0.3, margin: 0, fontFace: fontName, fontSize: 9, color: inks.soft } as const
  const whose = model.layout.look?.footer[words.language] ?? ''
  slide.addText([whose, subtitle(model, words)].filter((part) => part !== '').join(' · '), {
    ...foot,
    x: page.left,
    w: contentWidth - 0.8,
  })
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

/** The mark of the house in the upper right corner; returns the inches that it takes from the title. */
function addLogo(slide: Slide, { layout, organisation }: ReportModel): number {
  const logo = layout.look?.logo
  if (!logo) return 0
  const scale = Math.min(1.9 / logo.width, 0.55 / logo.height)
  const [w, h] = [logo.width * scale, logo.height * scale]
  const data = `${logo.mediaType};base64,${logo.base64}`
  slide.addImage({ data, altText: organisation, x: page.right - w, y: 0.35 + (0.85 - h) / 2, w, h })
  return w + 0.3
}

/** A heading over a part of a slide. */
export function heading(slide: Slide, text: string, place: Omit<Place, 'h'>, accent: string): void {
  slide.addText(text, {
    ...place,
    h: 0.3,
    margin: 0,
    fontFace: fontName,
    fontSize: 13,
    bold: true,
    color: accent,
    valign: 'bottom',
  })
}
