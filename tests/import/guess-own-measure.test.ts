import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../src/core/import/mapping/guess-mapping.ts'
import { formOf, guessOwn, ownFigure } from '../../src/core/import/mapping/guess-own-measure.ts'
import type { OwnMeasureId } from '../../src/core/own-measure.ts'

describe('how a column seems to count', () => {
  test.each([
    ['Podcast downloads', ['120', '95'], 'sum', 'count'],
    ['Trust score', ['7.4'], 'mean', 'points'],
    ['Note de confiance', ['7,4'], 'mean', 'points'],
    ['Taux de satisfaction', ['62'], 'mean', 'share'],
    ['Recommend us', ['62 %'], 'mean', 'share'],
    ['Unique listeners', ['62'], 'people', 'count'],
    ['Newsletter subscribers', ['62'], 'latest', 'count'],
    ['Abonnés', ['62'], 'latest', 'count'],
    ['Time in portal', ['1:02:30'], 'sum', 'hours'],
    ['Average visit', ['0:02:30'], 'mean', 'seconds'],
  ])('%s', (header, cells, way, unit) => expect(guessOwn(header, cells)).toEqual({ way, unit }))
})

test.each([
  ['share', ['24', '25'], 'percent'],
  ['share', ['0.24', '1'], 'plain'],
  ['share', ['0,24', '1'], 'plain'],
  ['share', ['24 %'], 'plain'],
  ['count', ['24'], 'plain'],
  ['hours', ['1:02:30'], 'duration-as-hours'],
  ['seconds', ['1:02'], 'duration'],
] as const)('cells of a %s like %j are printed as %s', (unit, cells, form) => expect(formOf(unit, cells)).toBe(form))

const downloads: OwnMeasureId = 'own/sum/count/Podcast downloads'
const rate: OwnMeasureId = 'own/mean/share/HCP satisfaction'

test('a header that is called like a measure of one’s own means it, unless two are called so', () => {
  expect(ownFigure(' PODCAST  downloads', ['1'], [rate, downloads])).toEqual({
    kind: 'figure',
    measure: downloads,
    form: 'plain',
  })
  expect(ownFigure('HCP satisfaction', ['62'], [rate])).toMatchObject({ measure: rate, form: 'percent' })
  expect(ownFigure('Podcast downloads', ['1'], [downloads, 'own/latest/count/Podcast downloads'])).toBeNull()
  expect(ownFigure('', ['1'], [downloads])).toBeNull()
})

test('a table is guessed with them, before what platforms mean by a word', () => {
  const views: OwnMeasureId = 'own/sum/count/Views'
  const rows = [
    ['Day', 'Podcast downloads', 'Views'],
    ['2026-09-01', '120', '5'],
    ['2026-09-02', '95', '6'],
  ]
  const table = { name: '', index: 0, firstRow: 1, rows }
  const { mapping } = guessMapping(table, 'a.csv', { own: [downloads, views] })
  expect(mapping.columns.map(({ use }) => (use.kind === 'figure' ? use.measure : use.kind))).toEqual([
    'role',
    downloads,
    views,
  ])
})
