import { describe, expect, test } from 'vitest'
import { makeOverview, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

describe('Meta audience', () => {
  test('since 2025 names stand side by side, and women and men in any order', () => {
    const tables = [
      {
        title: 'Age & gender',
        rows: [
          ['', 'Men', 'Women'],
          ['18-24', '10.6', '6.5'],
        ],
      },
      {
        title: 'Top cities',
        rows: [
          ['Geneva, Switzerland', 'Zug, Switzerland'],
          ['3.9', '1.2'],
        ],
      },
    ]
    const read = readOne(utf16le(makeOverview(tables)), 'Audience.csv')
    expect(read).toMatchObject({ source: 'meta-audience', verified: true })
    expect(codes(read)).toEqual(['account-unknown', 'network-guessed', 'network-guessed'])
    const values = valuesOf(read)
    expect(values['Men 18-24 share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.106)
    expect(values['Zug, Switzerland share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.012)
    expect(read.tables[0]?.observations[0]?.subject).toEqual({
      kind: 'segment',
      dimension: 'age-gender',
      key: 'Men 18-24',
    })
  })

  const blocks = (city: string) =>
    `Facebook followers\n${city === 'cut' ? 'FB_PAGE,FOLLOW,UNIQUE_USERS' : '"FB_PAGE,FOLLOW,UNIQUE_USERS"'}\n30222\n\n` +
    'Instagram followers by gender and age\nAge,Women,Men\n18-24,2.5%,0.3%\n\n' +
    `Facebook followers by top cities\nTop cities,Value\n${city === 'cut' ? 'Bern, Bern, Switzerland' : '"Bern, Bern, Switzerland"'},15.3%\n`

  test.each(['whole', 'cut'])('until 2024 blocks of names, %s at their commas', (city) => {
    const read = readOne(utf16le(`\ufeffsep=,\n${blocks(city)}`), 'Audience.csv')
    const values = valuesOf(read)
    expect(values['account followers lifetime 2026-09-30']).toBe(30222)
    expect(values['Women 18-24 share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.025)
    expect(values['Bern, Bern, Switzerland share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.153)
    expect(read.tables.map((table) => table.platform)).toEqual(['facebook', 'instagram', 'facebook'])
    expect(codes(read)).toEqual(['account-unknown'])
    expect(read.tables[2]?.observations[0]?.trace.column).toBe(city === 'cut' ? 4 : 2)
  })

  test('until 2023 the page has followers, and those who like it stand apart', () => {
    const text = [
      'sep=,\n"Facebook Page followers"\n"FB_PAGE,FOLLOW,UNIQUE_USERS"\n"639"\n',
      '"Facebook Page followers by gender and age"\n"Age","Women","Men"\n"18-24","16%","33.5%"\n',
      '"Facebook Page followers by top countries"\n"Top countries","Value"\n"Brazil","96.1%"\n',
      '"Untitled"\n"FB_PAGE,LIKE,UNIQUE_USERS"\n"626"\n',
    ].join('\n')
    const read = readOne(utf16le(`\ufeff${text}`), 'Audience.csv')
    const values = valuesOf(read)
    expect(values['account followers lifetime 2026-09-30']).toBe(639)
    expect(values['Men 18-24 share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.335)
    expect(values['Brazil share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.961)
    expect(Object.values(values)).not.toContain(626)
    expect(codes(read)).toEqual(['account-unknown', 'table-ignored'])
  })

  test('in Portuguese', () => {
    const tables = [
      {
        title: 'Faixa etária e gênero',
        rows: [
          ['', 'Homens', 'Mulheres'],
          ['18-24', '3.5', '1.2'],
        ],
      },
      {
        title: 'Principais países',
        rows: [
          ['Brasil', 'Portugal'],
          ['93.8', '1.3'],
        ],
      },
    ]
    const values = valuesOf(readOne(utf16le(makeOverview(tables)), 'Público.csv'))
    expect(values['Mulheres 18-24 share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.012)
    expect(values['Portugal share-of-audience lifetime 2026-09-30']).toBeCloseTo(0.013)
  })

  test('shares of formats are no audience: shown, and left out', () => {
    const tables = [
      {
        title: 'Views',
        rows: [
          ['Reels', 'Photos'],
          ['572', '8'],
        ],
      },
    ]
    const read = readOne(utf16le(makeOverview(tables)), 'Top content formats.csv')
    expect(read).toMatchObject({ status: 'recognised', tables: [{ report: 'formats', observations: [] }] })
    expect(codes(read)).toEqual(['table-ignored'])
  })
})
