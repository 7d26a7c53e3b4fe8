import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMeasure, measureOf, readMeasure } from '../../src/core/measure.ts'
import {
  isOwn,
  keyOfOwn,
  longestName,
  type OwnWay,
  ownMeasure,
  ownWays,
  partsOf,
  readOwnMeasure,
  tidyName,
} from '../../src/core/own-measure.ts'
import { shippedMeasures } from '../../src/core/shipped-measures.ts'
import { measureWord } from '../../src/core/text/measure-word.ts'

const ways = Object.keys(ownWays) as OwnWay[]
const wayAndUnit = fc
  .constantFrom(...ways)
  .chain((way) => fc.record({ way: fc.constant(way), unit: fc.constantFrom(...ownWays[way].units) }))
/** Names as people and machines write them: all signs, spaces of all kinds, slashes, accents apart from their letters. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc
    .array(fc.constantFrom('Trust', ' ', '/', 'é', 'e\u0301', '\u00a0', '\u202f', '\n', 'É', 'İ', 'ß', '\u200d'))
    .map((parts) => parts.join('')),
)

describe('the id of a measure that a person named', () => {
  test('says what it is, and comes back as it went', () => {
    fc.assert(
      fc.property(wayAndUnit, name, (kind, written) => {
        const id = ownMeasure({ ...kind, name: written })
        const tidy = tidyName(written)
        expect(tidyName(tidy)).toBe(tidy)
        if (id === null) {
          expect(tidy === '' || tidy.length > longestName).toBe(true)
          return
        }
        expect(readOwnMeasure(id)).toBe(id)
        expect(isOwn(id) && isMeasure(id)).toBe(true)
        expect(partsOf(id)).toEqual({ ...kind, name: tidy })
        const { basis, additive } = ownWays[kind.way]
        expect(measureOf(id)).toEqual({ basis, additive, unit: kind.unit })
        expect(measureWord('fr', id)).toBe(tidy)
      }),
    )
  })

  test('is one for a name in whatever capitals, and another for what counts otherwise', () => {
    fc.assert(
      fc.property(wayAndUnit, wayAndUnit, name, (one, other, written) => {
        const id = ownMeasure({ ...one, name: written })
        const again = ownMeasure({ ...other, name: ` ${written.toLowerCase()} ` })
        if (id === null || again === null) return
        const isSameKind = one.way === other.way && one.unit === other.unit
        const isSameName = tidyName(written).toLowerCase() === tidyName(written.toLowerCase()).toLowerCase()
        if (isSameName) expect(keyOfOwn(id) === keyOfOwn(again)).toBe(isSameKind)
      }),
    )
  })

  test.each([
    ['own/sum/count/Podcast downloads', 'own/sum/count/Podcast downloads'],
    ['own/sum/count/  Podcast \n downloads', 'own/sum/count/Podcast downloads'],
    ['own/mean/points/HCP/patient trust', 'own/mean/points/HCP/patient trust'],
    ['views', 'views'],
    ['own/sum/share/Half of it', null],
    ['own/sum/count/', null],
    ['own/sum/count/ \u200d ', null],
    ['own/toString/count/x', null],
    ['own/sum', null],
    [`own/sum/count/${'x'.repeat(81)}`, null],
    ['nobody knows it', null],
    ['constructor', null],
  ])('%s is read as %s', (text, read) => expect(readMeasure(text)).toBe(read))

  test('is never that of one of ours', () => expect(shippedMeasures.filter(isOwn)).toEqual([]))
})
