import { describe, expect, test } from 'vitest'
import { cp1252, makeCsv, makeMarkup, makeText, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

describe('Facebook Insights until 2017', () => {
  test('a page in a file of XML: days and stocks are read, rolling windows are checksums', () => {
    const sheets: Record<string, Rows> = {
      'Key Metrics': [
        ['Date', 'page_fans:lifetime', 'page_impressions:day', 'page_impressions:days_28', 'page_storytellers:week'],
        [null, 'Lifetime: People.', 'Daily: Impressions.', '28 Days: Impressions.', 'Weekly: People.'],
        ['2017-06-09T00:00:00.000', 400, 30, 900, 7],
        ['2017-06-10T00:00:00.000', 401, 20, 910, 8],
      ],
      'Lifetime Likes By Country': [
        ['Description', 'Date', 'CH', 'FR'],
        ['Lifetime: People by country.', '2017-06-09T00:00:00.000', 300, 100],
        [null, '2017-06-10T00:00:00.000', 301, null],
      ],
      'Daily Like Source': [
        ['Description', 'Date', 'mobile'],
        ['Daily: …', '2017-06-09T00:00:00.000', 3],
      ],
    }
    const name = 'Facebook Insights Data Export - Sample Company - 2017-07-05.xls'
    const read = readOne(makeMarkup(sheets), name)
    expect(read).toMatchObject({ source: 'facebook-insights', verified: true, exportedOn: '2017-07-05' })
    expect(read.tables[0]).toMatchObject({ accountName: 'Sample Company', tally: { rows: 2, observed: 2 } })
    expect(read.tables[0]?.columns.map(({ measure, sum }) => [measure, sum])).toEqual([
      ['followers', 801],
      ['impressions', 50],
      [null, 1810],
      [null, 15],
    ])
    expect(valuesOf(read)).toEqual({
      'account followers day 2017-06-09': 400,
      'account impressions day 2017-06-09': 30,
      'account followers day 2017-06-10': 401,
      'account impressions day 2017-06-10': 20,
      'CH followers day 2017-06-09': 300,
      'FR followers day 2017-06-09': 100,
      'CH followers day 2017-06-10': 301,
    })
    expect(codes(read)).toEqual(['wrong-extension', 'table-ignored'])
  })

  test('a page of 2014, saved again in cp1252, with a header twice', () => {
    const rows: Rows = [
      [
        'Date',
        'Lifetime Total Likes',
        'Daily New Likes',
        'Weekly Total Reach',
        'Daily Logged-in Page Views',
        'Daily Logged-in Page Views',
      ],
      ['', 'Lifetime: People.', 'Daily: People – new.', 'Weekly: People.', 'Daily: Views.', 'Daily: Views.'],
      ['1/1/2014', '50', '2', '80', '4', '9'],
      ['1/13/2014', '52', '2', '81', '5', '9'],
    ]
    const text = makeText(rows, ',', '\r\n').replace('–', '\x96')
    const read = readOne(cp1252(text), 'Facebook Insights Data Export - Sample - 2014-02-01.csv')
    expect(codes(read)).toEqual(['encoding-guessed'])
    expect(valuesOf(read)).toMatchObject({
      'account followers day 2014-01-13': 52,
      'account follows day 2014-01-01': 2,
      'account page-views day 2014-01-13': 5,
    })
  })

  test('posts are told apart by their ids of two parts', () => {
    const rows: Rows = [
      [
        'Post ID',
        'Permalink',
        'Post Message',
        'Type',
        'Countries',
        'Languages',
        'Posted',
        'Audience Targeting',
        'Lifetime Post Total Reach',
        'Lifetime Post Total Impressions',
      ],
      ['', '', '', '', '', '', '', '', 'Lifetime: People.', 'Lifetime: Impressions.'],
      [
        '155_191',
        'https://www.facebook.com/sample/posts/191',
        'Hello\nyou',
        'Photo',
        '',
        '',
        '02/19/2014 04:29:18 AM',
        '',
        '70',
        '90',
      ],
    ]
    const read = readOne(makeCsv(rows), 'Facebook Insights Data Export (Post Level) - Sample - 2014-03-01.csv')
    expect(read.tables[0]?.posts).toMatchObject([{ key: '155_191', publishedOn: '2014-02-19', kind: 'Photo' }])
    expect(valuesOf(read)).toEqual({
      '155_191 reach lifetime 2014-03-01': 70,
      '155_191 impressions lifetime 2014-03-01': 90,
    })
  })
})
