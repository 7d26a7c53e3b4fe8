import { utils, type WorkSheet, write } from '@e965/xlsx'
import type { IsoDate } from '../../../../src/core/date.ts'
import type { Period } from '../../../../src/core/period.ts'
import { contains } from '../../../../src/core/period.ts'
import { daysFrom } from '../story/days.ts'
import type { StoryPost } from '../story/post.ts'
import { strengthByDay } from '../story/spread.ts'
import type { CsvCell } from './csv.ts'
import type { SampleFile } from './file.ts'
import { linkedinDay } from './linkedin-days.ts'
import { dayHeader, dayNotice, postHeader, postNotice } from './linkedin-headers.ts'
import { linkedinPost } from './linkedin-posts.ts'

/** Those that a new workbook writes: without its own the library takes along those of whatever it wrote or read before. */
const numberFormats = { 0: 'General', 56: '"上午/下午 "hh"時"mm"分"ss"秒 "' }

/** The page's content export of a window of at most a year: a true BIFF8 workbook of two sheets, dates as text. */
export function linkedinWorkbook(posts: readonly StoryPost[], window: Period, exportedOn: IsoDate): SampleFile {
  const strength = strengthByDay(posts)
  const days = daysFrom(window.from, window.to).map((date) => linkedinDay(date, strength.get(date) ?? 0))
  const newestFirst = posts.filter((post) => contains(window, post.date)).reverse()
  const book = { ...utils.book_new(), SSF: numberFormats }
  utils.book_append_sheet(book, sheet([[dayNotice], dayHeader, ...days]), 'Metrics')
  const rows = newestFirst.map((post) => linkedinPost(post, exportedOn))
  utils.book_append_sheet(book, sheet([[postNotice], postHeader, ...rows]), 'All posts')
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'biff8', bookSST: true })
  const milliseconds = Date.parse(`${exportedOn}T07:42:18.604Z`)
  return { path: `linkedin/orvanne_content_${milliseconds}.xls`, bytes: new Uint8Array(bytes) }
}

function sheet(rows: readonly (readonly CsvCell[])[]): WorkSheet {
  const width = dayHeader.length
  return utils.aoa_to_sheet(rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]))
}
