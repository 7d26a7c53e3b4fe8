import { type RefObject, useLayoutEffect } from 'react'
import { usePaper } from './paper-context.ts'
import { roomOf } from './paper-size.ts'

const steps = 30
/** Lines that a person's own words may take: all that they need, and fewer where a page would not hold them. */
const lineLimits = [12, 3, 2, 1]
/** Shares of the letters' size, for a page of very long names on which even single lines do not fit. */
const squeezes = [0.95, 0.9, 0.85]
/** From the airiest to the closest. */
const settings = [
  ...lineLimits.map((lines) => ({ squeeze: 1, lines })),
  ...squeezes.map((squeeze) => ({ squeeze, lines: 1 })),
]

/**
 * Sets a page as airily as it fits on one sheet: the more there is, the closer it is set. Where that does not do, long words
 * of a person's own are cut to fewer lines (they stand in full in the scorecard), and at last letters are set smaller, so
 * that a page stays one page.
 */
export function useDensity(page: RefObject<HTMLElement | null>): void {
  const { paperSize, printed } = usePaper()
  useLayoutEffect(() => {
    const refit = () => {
      if (page.current !== null) setClosely(page.current, roomOf(paperSize))
    }
    refit()
    // The printer's page waited for its fonts, and says that they are loaded once more when it is printed.
    if (printed === true) return
    document.fonts.addEventListener('loadingdone', refit)
    return () => document.fonts.removeEventListener('loadingdone', refit)
  })
}

function setClosely(page: HTMLElement, room: number): void {
  for (const { squeeze, lines } of settings) {
    page.style.setProperty('--paper-squeeze', String(squeeze))
    page.style.setProperty('--paper-lines', String(lines))
    if (!fits(page, room, 0)) continue
    giveAir(page, room)
    return
  }
}

/** The airiest setting that fits, found by halving: more air never takes less room. Most pages have room for all of it. */
function giveAir(page: HTMLElement, room: number): void {
  if (fits(page, room, steps)) return
  let [known, unknown] = [0, steps - 1]
  while (known < unknown) {
    const middle = Math.ceil((known + unknown) / 2)
    if (fits(page, room, middle)) known = middle
    else unknown = middle - 1
  }
  fits(page, room, known)
}

function fits(page: HTMLElement, room: number, step: number): boolean {
  page.style.setProperty('--paper-air', String(step / steps))
  return page.offsetHeight <= room
}
