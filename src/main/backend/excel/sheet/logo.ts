import type { Workbook, Worksheet } from 'exceljs'
import type { Logo } from '../../../../core/report/paper-template.ts'

/** Points of the row that holds it, and pixels of the picture in it. */
export const logoRowHeight = 40
const most = { width: 220, height: 44 }

/** A picture of its own in the first row; charts are placed first, so that they keep their numbers. */
export function drawLogo(workbook: Workbook, sheet: Worksheet, { mediaType, base64, width, height }: Logo): void {
  const scale = Math.min(most.width / width, most.height / height)
  const picture = workbook.addImage({ base64, extension: mediaType === 'image/png' ? 'png' : 'jpeg' })
  sheet.addImage(picture, { tl: { col: 0.05, row: 0.08 }, ext: { width: width * scale, height: height * scale } })
}
