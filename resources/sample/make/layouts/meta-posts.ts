import type { IsoDate } from '../../../../src/core/date.ts'
import { contains, type Period } from '../../../../src/core/period.ts'
import { monthDayYear, monthName } from '../story/days.ts'
import { platformId, type StoryPost } from '../story/post.ts'
import { type CsvCell, csvLine } from './csv.ts'
import { type SampleFile, utf8 } from './file.ts'

export interface MetaPostLayout {
  readonly folder: string
  readonly header: readonly string[]
  row(post: StoryPost): CsvCell[]
}

/** Business Suite's content export: UTF-8 with its mark, line feeds, texts over several lines in quotes, oldest last. */
export function metaPosts(layout: MetaPostLayout, posts: readonly StoryPost[], window: Period): SampleFile {
  const rows = posts
    .filter((post) => contains(window, post.date))
    .reverse()
    .map((post) => layout.row(post))
  const lines = [layout.header, ...rows].map((cells) => `${csvLine(cells, 'blanks')}\n`)
  const name = `${fileDate(window.from)}_${fileDate(window.to)}_${platformId('99', 16, `${layout.folder} ${window.from}`)}`
  return { path: `${layout.folder}/${name}.csv`, bytes: utf8(`\ufeff${lines.join('')}`) }
}

/** `04/27/2026 09:05`. */
export function publishTime(post: StoryPost): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${monthDayYear(post.date)} ${two(Math.floor(post.minute / 60))}:${two(post.minute % 60)}`
}

function fileDate(date: IsoDate): string {
  return `${monthName(date)}-${date.slice(8)}-${date.slice(0, 4)}`
}
