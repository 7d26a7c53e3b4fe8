import type { PaperSize } from '../../../core/report/composition.ts'

/** Millimetres. */
export const paperSizesInMillimetres: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> =
  {
    A4: { width: 210, height: 297 },
    Letter: { width: 215.9, height: 279.4 },
  }

/** The margins of `print.css`, in millimetres. */
export const margins = { top: 11, side: 14, bottom: 14 } as const

const pixelsPerMillimetre = 96 / 25.4

/** The height between the margins in pixels, less a little for rounding. */
export function roomOf(size: PaperSize): number {
  return (paperSizesInMillimetres[size].height - margins.top - margins.bottom - 1.5) * pixelsPerMillimetre
}
