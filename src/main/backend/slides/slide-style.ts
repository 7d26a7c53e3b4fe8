import type PptxGenJS from 'pptxgenjs'
import type { Figure } from '../../../core/report/figure.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { writeFigure } from '../../../core/text/format-value.ts'
import type { Words } from '../excel/sheet/words.ts'
import { inks } from '../paper/scenario-inks.ts'

/** A slide of 13.33 by 7.5 inches: what is said above, what is shown below, and where it comes from at the foot. */
export const page = { width: 13.33, height: 7.5, left: 0.6, right: 12.73, top: 1.55, bottom: 6.9 } as const
export const contentWidth = page.right - page.left
/** Two halves of a slide with a gap between them. */
export const halfWidth = contentWidth / 2 - 0.2
export const secondHalf = page.right - halfWidth

/** The fonts of the theme, which those of the template are. */
export const titleFont = '+mj-lt'
export const textFont = '+mn-lt'
const petrol = '0E4F5C'

/** The colour of the house, as hexadecimal RGB. */
export function accentOf({ layout }: Pick<ReportModel, 'layout'>): string {
  return layout.look?.accent.slice(1).toUpperCase() ?? petrol
}

export const bodyText: PptxGenJS.TextPropsOptions = {
  fontFace: textFont,
  fontSize: 14,
  color: inks.text,
  valign: 'top',
}

export type Presentation = PptxGenJS
export type Slide = PptxGenJS.Slide
export type TableRow = PptxGenJS.TableRow

/** Where something stands on a slide, in inches. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export function cell(text: string, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell {
  return { text, options: { fontFace: textFont, fontSize: 12, color: inks.text, valign: 'middle', ...options } }
}

/** A rule under the row, as on the paper. */
export const ruled: PptxGenJS.TableCellProps = {
  border: [{ type: 'none' }, { type: 'none' }, { type: 'solid', pt: 0.5, color: 'C9D1D4' }, { type: 'none' }],
}

/** A figure with its unit, as it stands on the paper. */
export function written(figure: Figure, { currency }: ReportModel, { language }: Words): string {
  return writeFigure(figure, language, currency)
}
