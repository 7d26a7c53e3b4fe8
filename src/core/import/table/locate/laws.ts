import type { Law } from '../../../sources/shape/recognition.ts'
import { countIn } from '../../cells/count-in.ts'
import type { Row } from '../../rows.ts'

/** For each column of a table the place in the report of what it may be; null for a new one. */
export type Reading = readonly (number | null)[]

/**
 * So great a share of the rows that say something may break a law: platforms write a day now and then whose parts do not
 * make its sum. Other columns would break it in most of them.
 */
const mostBroken = 0.1

/** How many laws the figures of all rows bear out, or of nearly all where that is enough; fewer than none where they break one. */
export function borneOutIn(
  rows: readonly Row[],
  reading: Reading,
  laws: readonly Law[],
  wanted: 'all' | 'nearly-all' = 'all',
): number {
  let count = 0
  for (const law of laws) {
    const places = placesIn(reading, law)
    const { telling, broken, proven } = places === undefined ? silent : weighed(rows, places)
    if (broken > (wanted === 'all' ? 0 : telling * mostBroken)) return -1
    if (proven) count += 1
  }
  return count
}

/** What rows say of a law: how many of them something, how many break it, and whether any bears it out. */
interface Weighed {
  readonly telling: number
  readonly broken: number
  readonly proven: boolean
}

const silent: Weighed = { telling: 0, broken: 0, proven: false }

interface Places {
  readonly parts: readonly number[]
  readonly sum: number
  readonly of: number | null
}

/** Where the columns of a law stand; undefined where one of them is missing. */
function placesIn(reading: Reading, law: Law): Places | undefined {
  const sum = reading.indexOf(law.sum)
  const of = law.of === undefined ? null : reading.indexOf(law.of)
  const others = () => reading.flatMap((place, index) => (place === 0 || index === sum ? [] : index))
  const named = law.parts === 'others' ? others() : law.parts.map((place) => reading.indexOf(place))
  const parts = law.ofThoseThere === true ? named.filter((index) => index >= 0) : named
  return sum < 0 || of === -1 || parts.length === 0 || parts.includes(-1) ? undefined : { parts, sum, of }
}

function weighed(rows: readonly Row[], { parts, sum, of }: Places): Weighed {
  let telling = 0
  let broken = 0
  let proven = false
  for (const row of rows) {
    const figures = parts.map((index) => countIn(row[index] ?? null, '.'))
    const printed = countIn(row[sum] ?? null, '.')
    const whole = of === null ? 1 : countIn(row[of] ?? null, '.')
    if (figures.includes(undefined) || printed === undefined || whole === undefined) {
      telling += 1
      broken += 1
      continue
    }
    // Nothing of nothing holds wherever the columns stand.
    if (whole === 0 || (printed === 0 && figures.every((figure) => figure === 0))) continue
    const made = figures.reduce<number>((all, figure) => all + (figure ?? 0), 0) / whole
    telling += 1
    if (Math.abs(made - printed) > 1e-4) broken += 1
    else proven ||= printed !== 0
  }
  return { telling, broken, proven }
}
