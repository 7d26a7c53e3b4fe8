import { type RefObject, useEffect } from 'react'

/** 210 mm in the pixels of the page. */
const sheetWidth = (210 * 96) / 25.4
const largest = 1.35

/** Lets the sheets fill the desk, up to a size at which they still look like paper; the paper itself never reflows. */
export function useDeskScale(desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = desk.current
    if (place === null) return
    const scale = () => {
      const fitting = Math.min(largest, place.clientWidth / (sheetWidth + 16))
      place.style.setProperty('--desk-scale', String(fitting > 0 ? fitting : 1))
    }
    const observer = new ResizeObserver(scale)
    observer.observe(place)
    scale()
    return () => observer.disconnect()
  }, [desk])
}
