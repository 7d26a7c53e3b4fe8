import type { Law } from '../../sources/source.ts'
import { countIn } from '../cells/count-in.ts'
import type { Row } from '../rows.ts'

/** For each column of a table the place in the report of what it may be; null for a new one. */
export type Reading = readonly (number | null)[]

/** How many laws the figures of all rows bear out; fewer than none where they break one. */
export function borneOutIn(rows: readonly Row[], reading: Reading, laws: readonly Law[]): number {
  let count = 0
  for (const law of laws) {
    const places = placesIn(reading, law)
    const found = places === undefined ? 'silent' : inAllRows(rows, places)
    if (found === 'broken') return -1
    if (found === 'borne-out') count += 1
  }
  return count
}

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

function inAllRows(rows: readonly Row[], { parts, sum, of }: Places): 'borne-out' | 'broken' | 'silent' {
  let isBorneOut = false
  for (const row of rows) {
    const figures = parts.map((index) => countIn(row[index] ?? null, '.'))
    const printed = countIn(row[sum] ?? null, '.')
    const whole = of === null ? 1 : countIn(row[of] ?? null, '.')
    if (figures.includes(undefined) || printed === undefined || whole === undefined) return 'broken'
    if (whole === 0) continue
    const made = figures.reduce<number>((all, figure) => all + (figure ?? 0), 0) / whole
    if (Math.abs(made - printed) > 1e-4) return 'broken'
    isBorneOut ||= printed !== 0
  }
  return isBorneOut ? 'borne-out' : 'silent'
}
