import { type RefObject, useEffect } from 'react'

/** 210 mm in the pixels of the page. */
const sheetWidth = (210 * 96) / 25.4
const largest = 1.3

/** Lets the sheets fill the desk, up to a size at which they still look like paper; the paper itself never reflows. */
export function useDeskScale(paper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const desk = paper.current?.parentElement
    if (!desk) return
    const scale = () => {
      const fitting = Math.min(largest, roomIn(desk) / sheetWidth)
      paper.current?.style.setProperty('--desk-scale', String(fitting > 0 ? fitting : 1))
    }
    const observer = new ResizeObserver(scale)
    observer.observe(desk)
    scale()
    return () => observer.disconnect()
  }, [paper])
}

function roomIn(desk: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(desk)
  return desk.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}
