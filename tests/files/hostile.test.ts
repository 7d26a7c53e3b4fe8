import { describe, expect, test } from 'vitest'
import { codes, readAll, valuesOf } from '../import/read.ts'
import {
  cp1252,
  makeCsv,
  makeOverview,
  makeText,
  makeWorkbook,
  makeZip,
  type Rows,
  utf8,
  utf16be,
  utf16le,
} from './make-file.ts'

/** An overview of two days, as Meta writes it, and what it says. */
const days: Rows = [
  ['Date', 'Primary'],
  ['2026-01-14T00:00:00', 1200],
  ['2026-01-15T01:00:00', 7],
]
const overview = makeOverview([{ title: 'Facebook reach', rows: days }])
const reach = { 'account reach day 2026-01-14': 1200, 'account reach day 2026-01-15': 7 }

const search: Rows = [
  ['Top queries', 'Clicks', 'Impressions', 'CTR', 'Position'],
  ['=HYPERLINK("http://x","y")', 1, 10, '10%', 2.5],
  ['+1+1', 2, 20, '10%', 3],
  ['@SUM(A1)', 3, 30, '10%', 4],
]
const requetes =
  'Requêtes les plus fréquentes;Clics;Impressions;CTR;Position\r\nété;1\u00a0234;10\u00a0000;12,34 %;2,5\r\n'

const postsHeader = ['Post ID', 'Page ID', 'Page name', 'Description', 'Publish time', 'Permalink', 'Date', 'Views']
const post = (id: string, at: number) => [
  ...[id, '1000000000000001', 'Sample', 'Two lines\nand a "quote", 🎉', `0${at}/20/2026 07:00`],
  ...[`https://www.facebook.com/sample/posts/12210000000000000${at}`, 'Lifetime', at * 10],
]
const posts = makeText([postsHeader, post('122100000000000001', 1), post('122100000000000002', 2)])

const visitors = makeWorkbook({
  'Visitor metrics': [
    ['Date', 'Total page views (total)'],
    ['01/15/2026', 3],
  ],
})

interface Trap {
  readonly name: string
  readonly bytes: Uint8Array
  /** What must be said, beside what may be said. */
  readonly said?: readonly string[]
  readonly status?: string
  readonly values?: Readonly<Record<string, number>>
  readonly tables?: number
}

const lifetime = 'lifetime 2026-09-30'

/** Each with invented values: what people and spreadsheets did to real exports. */
const traps: Readonly<Record<string, Trap>> = {
  'UTF-16, the low byte first': { name: 'Reach.csv', bytes: utf16le(overview), values: reach },
  'UTF-16, the high byte first': { name: 'Reach.csv', bytes: utf16be(overview), values: reach },
  'UTF-16 without its mark': { name: 'Reach.csv', bytes: utf16le(overview.slice(1)), values: reach },
  'UTF-16 cut in the middle of a letter': {
    name: 'Reach.csv',
    bytes: utf16le(overview).slice(0, -9),
    said: ['file-truncated'],
    values: { 'account reach day 2026-01-14': 1200 },
  },
  'tabs, and a line sep= with a tab, after a spreadsheet': {
    name: 'Reach.csv',
    bytes: utf16le(`\ufeffsep=\t\t\r\nFacebook reach\t\t\r\n${makeText(days, '\t', '\t\r\n')}`),
    values: reach,
  },
  'semicolons, and the line sep= lost, after a French spreadsheet': {
    name: 'Reach.csv',
    bytes: cp1252('Facebook reach;\r\nDate;Primary\r\n14/01/2026 00:00;1\u00a0200\r\n15/01/2026 01:00;7\r\n'),
    values: reach,
  },
  'shares, spaces in thousands and letters of a French spreadsheet': {
    name: 'Requêtes.csv',
    bytes: cp1252(requetes),
    said: ['encoding-guessed'],
    values: {
      [`été clicks ${lifetime}`]: 1234,
      [`été impressions ${lifetime}`]: 10_000,
      [`été click-through-rate ${lifetime}`]: 0.1234,
      [`été position ${lifetime}`]: 2.5,
    },
  },
  'accents that were read in the wrong letters and saved again': {
    name: 'a.csv',
    bytes: utf8(Buffer.from(requetes.replaceAll('\u00a0', ''), 'utf8').toString('latin1')),
    said: ['mojibake-repaired'],
  },
  'names of cities cut at their commas': {
    name: 'Audience.csv',
    bytes: utf16le(
      '\ufeffsep=\t\nFacebook followers by top cities\t\t\nTop cities\tValue\t\nZug\t ZG, Switzerland\t12%\n',
    ),
    values: { [`Zug, ZG, Switzerland share-of-audience ${lifetime}`]: 0.12 },
  },
  'a size whose header was cut at its commas': {
    name: 'Audience.csv',
    bytes: utf16le('\ufeffsep=\t\nFacebook followers\t\t\nFB_PAGE\tFOLLOW\tUNIQUE_USERS\n3022\t\t\n'),
    values: { [`account followers ${lifetime}`]: 3022 },
  },
  'rows wrapped in a second pair of quotes': {
    name: 'Chart.csv',
    bytes: utf8('"Date,Clicks,Impressions,CTR,Position"\n"2026-01-14,1,10,10%,2.5"\n"2026-01-15,2,10,20%,""3.5"""\n'),
    values: {
      'account clicks day 2026-01-14': 1,
      'account impressions day 2026-01-14': 10,
      'account click-through-rate day 2026-01-14': 0.1,
      'account position day 2026-01-14': 2.5,
      'account clicks day 2026-01-15': 2,
      'account impressions day 2026-01-15': 10,
      'account click-through-rate day 2026-01-15': 0.2,
      'account position day 2026-01-15': 3.5,
    },
  },
  'two tables side by side under one header that begins anew': {
    name: 'Reach.csv',
    bytes: utf8('Facebook reach,,,Instagram reach,\nDate,Primary,,Date,Primary\n2026-01-14,5,,2026-01-14,6\n'),
    tables: 2,
  },
  'several exports pasted into one': {
    name: 'all.csv',
    bytes: utf8(`Facebook reach\n${makeText(days)}Instagram reach\n${makeText(days)}`),
    tables: 2,
  },
  'pieces of UTF-16 inside letters of eight bits': {
    name: 'Reach.csv',
    bytes: Buffer.concat([utf8('Facebook reach\nDate,Primary\n2026-01-14,1200\n'), utf16le('2026-01-15,7\n')]),
    said: ['file-damaged'],
    values: reach,
  },
  'ids that a spreadsheet rounded': {
    name: 'a.csv',
    bytes: utf8(makeText([postsHeader, post('1.221E+17', 1), post('1.221E+17', 2)])),
    said: ['id-damaged'],
    values: { [`122100000000000001 views ${lifetime}`]: 10, [`122100000000000002 views ${lifetime}`]: 20 },
  },
  'a text cut inside quotes': {
    name: 'a.csv',
    bytes: utf8(posts.slice(0, posts.lastIndexOf('and a'))),
    said: ['unclosed-quote'],
    values: { [`122100000000000001 views ${lifetime}`]: 10 },
  },
  'formulas in texts': {
    name: 'Queries.csv',
    bytes: makeCsv(search),
    values: {
      ...Object.fromEntries(
        search.slice(1).flatMap(([key, clicks, impressions, , position]) => [
          [`${key} clicks ${lifetime}`, Number(clicks)],
          [`${key} impressions ${lifetime}`, Number(impressions)],
          [`${key} click-through-rate ${lifetime}`, 0.1],
          [`${key} position ${lifetime}`, Number(position)],
        ]),
      ),
    },
  },
  'text called .xls': {
    name: 'sample_visitors_1767700000000.xls',
    bytes: utf8('Date,Total page views (total)\n01/05/2026,3\n'),
    said: ['wrong-extension'],
    values: { 'account page-views day 2026-01-05': 3 },
  },
  'a header and no row': { name: 'Queries.csv', bytes: makeCsv(search.slice(0, 1)), said: ['no-rows'], values: {} },
  'no byte at all': { name: 'a.csv', bytes: new Uint8Array(), said: ['file-empty'], status: 'refused' },
  'a page that asks to log in': {
    name: 'a.csv',
    bytes: utf8('<!DOCTYPE html><html><head><title>Log in</title></head></html>'),
    said: ['web-page'],
    status: 'refused',
  },
  'a workbook of old that was cut': {
    name: 'sample_visitors_1767700000000.xls',
    bytes: visitors.slice(0, visitors.length / 2),
    said: ['file-truncated'],
    status: 'refused',
  },
  'a workbook that was cut': {
    name: 'a.xlsx',
    bytes: makeWorkbook({ Metrics: search }, 'xlsx').slice(0, -200),
    said: ['file-truncated'],
    status: 'refused',
  },
  'a path that leads out of its archive': {
    name: 'a.zip',
    bytes: makeZip({ '../../evil/Queries.csv': makeCsv(search), 'Queries.csv': makeCsv(search) }),
    said: ['zip-member-refused'],
    status: 'refused',
  },
  'megabytes in a few kilobytes': {
    name: 'a.zip',
    bytes: makeZip({ 'a.csv': new Uint8Array(48_000_000) }),
    said: ['file-too-large'],
    status: 'refused',
  },
}

describe('hostile files', () => {
  test.each(Object.entries(traps))('%s', (_, { name, bytes, said = [], status = 'recognised', values, tables }) => {
    const reads = readAll(bytes, name)
    expect(reads.map((read) => read.status)).toEqual([status])
    expect(reads.flatMap(codes)).toEqual(expect.arrayContaining([...said]))
    if (values !== undefined) expect(Object.assign({}, ...reads.map(valuesOf))).toEqual(values)
    if (tables !== undefined) expect(reads.flatMap((read) => read.tables)).toHaveLength(tables)
    if (status === 'refused') expect(reads.flatMap((read) => read.tables)).toEqual([])
  })

  test('several platforms in an archive that a Mac made, each with its twin', () => {
    const twin = Uint8Array.from([0, 5, 22, 7, 0, 2, 0, 0])
    const members = { 'Reach.csv': utf16le(overview), 'Queries.csv': makeCsv(search), 'posts.csv': utf8(posts) }
    const twins = Object.fromEntries(Object.keys(members).map((name) => [`__MACOSX/._${name}`, twin]))
    const reads = readAll(makeZip({ ...members, ...twins }), 'data.zip')
    expect(reads.map(({ source }) => source)).toEqual(['meta-overview', 'search-console', 'meta-content'])
  })
})
