import { type RefObject, useLayoutEffect } from 'react'

/** How closely page 1 is set, from airy to tight; `paper.css` says what each means. */
const densities = ['airy', 'even', 'tight'] as const

/** 297 mm less the margins of the page, and a hair for rounding. */
const roomInMillimetres = 272 - 0.5

/** Sets page 1 as airily as it fits on one sheet. What fits not even tightly flows on to the next sheet, uncut. */
export function useDensity(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const refit = () => {
      if (page.current !== null) setDensity(page.current)
    }
    refit()
    document.fonts.addEventListener('loadingdone', refit)
    return () => document.fonts.removeEventListener('loadingdone', refit)
  })
}

function setDensity(page: HTMLElement): void {
  const room = (roomInMillimetres * 96) / 25.4
  for (const density of densities) {
    page.dataset['density'] = density
    if (page.offsetHeight <= room) return
  }
}
