import type { IsoMoment } from '../../../core/compliance/moment.ts'

/** The minute that the clock on the wall shows at a moment of the world, where this computer stands. */
export function wallClock(at: string): IsoMoment {
  const time = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}
