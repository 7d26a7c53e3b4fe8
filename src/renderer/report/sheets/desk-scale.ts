import { type RefObject, useEffect } from 'react'
import type { PaperSize } from '../../../core/report/composition.ts'
import { paperSizesInMillimetres } from './paper-size.ts'

export const largestOnDesk = 1.3
/** A picture of a sheet has twice its pixels, so that it stays sharp where it is pasted. */
export const pictureScale = 2
/** As large as on paper, so that the printer finds its letters measured. */
export const printedScale = 1

/** Lets the sheets fill the desk, up to a size at which they still look like paper; the paper itself never reflows. */
export function useDeskScale(paper: RefObject<HTMLElement | null>, size: PaperSize, largest: number): void {
  useEffect(() => {
    const desk = paper.current?.parentElement
    if (!desk) return
    const sheetWidth = (paperSizesInMillimetres[size].width * 96) / 25.4
    const scale = () => {
      const fitting = Math.min(largest, roomIn(desk) / sheetWidth)
      paper.current?.style.setProperty('--desk-scale', String(fitting > 0 ? fitting : 1))
    }
    const observer = new ResizeObserver(scale)
    observer.observe(desk)
    scale()
    return () => observer.disconnect()
  }, [paper, size, largest])
}

function roomIn(desk: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(desk)
  return desk.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}
