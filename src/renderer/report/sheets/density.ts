import { type RefObject, useLayoutEffect } from 'react'
import { usePaper } from '../words/paper-context.ts'
import { roomOf } from './paper-size.ts'

const steps = 30
/**
 * From the airiest to the closest: how many lines a person's own words may take, and the share of their size at which letters
 * are set. Letters that are a little smaller come before the end of a sentence is lost; what is smaller still is for a page
 * of very long names on which even single lines do not fit.
 */
const settings = [
  { lines: 12, squeeze: 1 },
  { lines: 3, squeeze: 1 },
  { lines: 3, squeeze: 0.95 },
  { lines: 3, squeeze: 0.9 },
  { lines: 2, squeeze: 0.9 },
  { lines: 1, squeeze: 0.9 },
  { lines: 1, squeeze: 0.85 },
]

/**
 * Sets a page as airily as it fits on one sheet: the more there is, the closer it is set. Where that does not do, letters are
 * set a little smaller and long words of a person's own cut to fewer lines, so that a page stays one page.
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
    const closest = setAt(page, 0)
    if (closest.height > room) continue
    giveAir(page, room, closest)
    return
  }
}

/** A setting of a page, by its step from the closest to the airiest, and how high it makes the page, in pixels. */
interface Setting {
  readonly step: number
  readonly height: number
}

/**
 * Takes the airiest setting that fits: more air never takes less room. Most pages have room for all of it, and the height
 * of the others grows almost evenly, so the next try is where it would meet the room.
 */
function giveAir(page: HTMLElement, room: number, closest: Setting): void {
  let [fits, tooHigh] = [closest, setAt(page, steps)]
  if (tooHigh.height <= room) return
  while (tooHigh.step - fits.step > 1) {
    const share = (room - fits.height) / (tooHigh.height - fits.height)
    const met = Math.floor(fits.step + share * (tooHigh.step - fits.step))
    const tried = setAt(page, Math.min(Math.max(met, fits.step + 1), tooHigh.step - 1))
    if (tried.height <= room) fits = tried
    else tooHigh = tried
  }
  setAir(page, fits.step)
}

function setAt(page: HTMLElement, step: number): Setting {
  setAir(page, step)
  return { step, height: page.offsetHeight }
}

function setAir(page: HTMLElement, step: number): void {
  page.style.setProperty('--paper-air', String(step / steps))
}
