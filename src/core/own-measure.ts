import type { Measure } from './basis.ts'

/** How a measure of a person's own counts, and the units that make sense of it; the first is the usual one. */
export const ownWays = {
  /** Its values add up over days and months. */
  sum: { basis: 'flow', additive: true, units: ['count', 'hours', 'seconds', 'money'] },
  /** People, each counted once: never added up. */
  people: { basis: 'flow', additive: false, units: ['count'] },
  /** A state: the latest value counts. */
  latest: { basis: 'stock', additive: false, units: ['count', 'money'] },
  /** An average, a score or a share: never added up. */
  mean: { basis: 'ratio', additive: false, units: ['points', 'share', 'count', 'hours', 'seconds', 'money'] },
} as const satisfies Record<
  string,
  Pick<Measure, 'basis' | 'additive'> & { readonly units: readonly Measure['unit'][] }
>

export type OwnWay = keyof typeof ownWays
export type OwnUnit<Way extends OwnWay = OwnWay> = (typeof ownWays)[Way]['units'][number]

/**
 * A measure that a person named. Its id says all that it is, `own/sum/count/Podcast downloads`, so that whoever meets it,
 * in a file or in another workspace, knows it without asking anybody. `ownMeasure` and `readOwnMeasure` make ids.
 */
export type OwnMeasureId = { [Way in OwnWay]: `own/${Way}/${OwnUnit<Way>}/${string}` }[OwnWay]

/** What an id says; its name is as the person wrote it. */
export interface OwnMeasure {
  readonly way: OwnWay
  readonly unit: Measure['unit']
  readonly name: string
}

/** A longer name would not be read in any table. */
export const longestName = 80

/** Null where the name is empty or too long, or where the unit makes no sense of what counts so. */
export function ownMeasure({ way, unit, name }: OwnMeasure): OwnMeasureId | null {
  const tidy = tidyName(name)
  const units: readonly Measure['unit'][] = ownWays[way].units
  if (tidy === '' || tidy.length > longestName || !units.includes(unit)) return null
  return `own/${way}/${unit}/${tidy}` as OwnMeasureId
}

/** The id that a text from outside means, with its name made tidy; null for any other text. */
export function readOwnMeasure(text: string): OwnMeasureId | null {
  const [, way = '', unit = '', name = ''] = /^own\/(\w+)\/(\w+)\/(.*)$/su.exec(text) ?? []
  return Object.hasOwn(ownWays, way) ? ownMeasure({ way: way as OwnWay, unit: unit as Measure['unit'], name }) : null
}

export function isOwn(id: string): id is OwnMeasureId {
  return id.startsWith('own/')
}

/** The parts of an id. A name may hold slashes. */
export function partsOf(id: OwnMeasureId): OwnMeasure {
  const [, way, unit, ...name] = id.split('/')
  return { way: way as OwnWay, unit: unit as Measure['unit'], name: name.join('/') }
}

/** Without line breaks, signs that nobody sees, and spaces too many; letters with accents are one sign each. */
export function tidyName(name: string): string {
  return name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .trim()
}

/** Equal for two ids that differ only in the case of their names: they are one measure. */
export function keyOfOwn(id: OwnMeasureId): string {
  return id.toLowerCase()
}
