import { type RefObject, useLayoutEffect } from 'react'

/** 297 mm less the margins of the page, and a little for rounding. */
const roomInMillimetres = 272 - 1.5
const steps = 30

/** Sets page 1 as airily as it fits on one sheet. What fits not even when closely set flows on to the next, uncut. */
export function useDensity(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const refit = () => {
      if (page.current !== null) giveAir(page.current)
    }
    refit()
    document.fonts.addEventListener('loadingdone', refit)
    return () => document.fonts.removeEventListener('loadingdone', refit)
  })
}

function giveAir(page: HTMLElement): void {
  const room = (roomInMillimetres * 96) / 25.4
  for (let step = steps; step >= 0; step -= 1) {
    page.style.setProperty('--paper-air', String(step / steps))
    if (page.offsetHeight <= room) return
  }
}
