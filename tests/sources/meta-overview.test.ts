import { describe, expect, test } from 'vitest'
import { cp1252, makeOverview, utf16be, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const table = (title: string, second = 'Primary') => ({
  title,
  rows: [
    ['Date', second],
    ['2026-03-07T00:00:00', 5],
    ['2026-03-08T01:00:00', 7],
  ],
})

describe('Meta overview', () => {
  test.each([
    ['Facebook reach', 'facebook', 'reach'],
    ['Instagram reach', 'instagram', 'reach'],
    ['Views', 'facebook', 'views'],
    ['Content interactions', 'facebook', 'engagements'],
    ['Instagram follows', 'instagram', 'follows'],
    ['Facebook visits', 'facebook', 'profile-visits'],
    ['Instagram link clicks', 'instagram', 'link-clicks'],
  ])('%s is %s %s by day, whatever the hour', (title, platform, measure) => {
    const read = readOne(utf16le(makeOverview([table(title)])), 'a.csv')
    expect(read).toMatchObject({ source: 'meta-overview', verified: true })
    expect(read.tables[0]?.platform).toBe(platform)
    expect(valuesOf(read)).toEqual({
      [`account ${measure} day 2026-03-07`]: 5,
      [`account ${measure} day 2026-03-08`]: 7,
    })
  })

  test('two networks stacked in one file stay apart', () => {
    const read = readOne(utf16be(makeOverview([table('Facebook reach'), table('Instagram reach')])), 'Reach.csv')
    expect(read.tables.map((one) => [one.platform, one.observations.length])).toEqual([
      ['facebook', 2],
      ['instagram', 2],
    ])
  })

  test('a title that names no network is a guess, helped by the name of the file', () => {
    const read = readOne(utf16le(makeOverview([table('Reach')])), 'IG_reach.csv')
    expect(read.tables[0]?.platform).toBe('instagram')
    expect(codes(read)).toContain('network-guessed')
  })

  test('until 2023 the second header names the measure', () => {
    const read = readOne(utf16le(makeOverview([table('Likes of the page', 'New Facebook Page likes')])), 'a.csv')
    expect(valuesOf(read)).toMatchObject({ 'account follows day 2026-03-07': 5 })
  })

  test('French titles', () => {
    const read = readOne(utf16le(makeOverview([table('Followers en plus')])), 'Followers en plus.csv')
    expect(read).toMatchObject({ language: 'fr', verified: false })
    expect(valuesOf(read)).toMatchObject({ 'account follows day 2026-03-07': 5 })
  })

  test.each([
    ['Alcance no Facebook', 'facebook', 'reach'],
    ['Seguidores no Instagram', 'instagram', 'follows'],
    ['Visitas ao perfil do Instagram', 'instagram', 'profile-visits'],
    ['Cliques no link do Instagram', 'instagram', 'link-clicks'],
    ['Interações com o conteúdo', 'facebook', 'engagements'],
  ])('in Portuguese %s is %s %s by day', (title, platform, measure) => {
    const rows = [
      ['Data', 'Primary'],
      ['2026-03-07T00:00:00', 5],
    ]
    const read = readOne(utf16le(makeOverview([{ title, rows }])), 'a.csv')
    expect(read.tables[0]?.platform).toBe(platform)
    expect(valuesOf(read)).toEqual({ [`account ${measure} day 2026-03-07`]: 5 })
  })

  test('a French Excel may have saved it again', () => {
    const read = readOne(
      cp1252('Views\r\nDate;Primary\r\n2026-03-07T00:00:00;5\r\n07/04/2026;6\r\n13/04/2026;7\r\n\r\n'),
      'Views.csv',
    )
    expect(valuesOf(read)).toEqual({
      'account views day 2026-03-07': 5,
      'account views day 2026-04-07': 6,
      'account views day 2026-04-13': 7,
    })
  })
})
