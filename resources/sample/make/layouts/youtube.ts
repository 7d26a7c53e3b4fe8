import type { IsoDate } from '../../../../src/core/date.ts'
import { daysIn, type Period } from '../../../../src/core/period.ts'
import { daysFrom, longDate } from '../story/days.ts'
import { dice } from '../story/random.ts'
import { shareWatched, type Video, viewsOn } from '../story/videos.ts'
import { type CsvCell, csvLine } from './csv.ts'
import { type SampleFile, utf8 } from './file.ts'
import type { YoutubeWords } from './youtube-words.ts'

export interface YoutubeExport {
  readonly folder: string
  readonly words: YoutubeWords
  readonly videos: readonly Video[]
  readonly window: Period
  /** The figure that was chosen in the studio: totals and chart hold only this one. */
  readonly chosen: 'views' | 'watchTime'
}

/** The three files of YouTube Studio's advanced mode: no mark, line feeds, English numbers and publish dates. */
export function youtubeFiles(request: YoutubeExport): SampleFile[] {
  const { folder, words } = request
  return [
    { path: `${folder}/${words.table}`, bytes: utf8(lines(tableRows(request))) },
    { path: `${folder}/${words.totals}`, bytes: utf8(lines(totalRows(request))) },
    { path: `${folder}/${words.chart}`, bytes: utf8(lines(chartRows(request))) },
  ]
}

function lines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${csvLine(row, 'minimal')}\n`).join('')
}

function tableRows({ words, videos, window }: YoutubeExport): CsvCell[][] {
  const rows = videos.map((video) => {
    const views = daysFrom(window.from, window.to).reduce((sum, date) => sum + viewsOn(video, date), 0)
    const roll = dice(`table ${video.id}`)
    const clickRate = 0.046 * roll.around(0.4)
    const hours = (views * video.seconds * shareWatched(video)) / 3600
    return {
      video,
      views,
      hours,
      subscribers: Math.round(views * 0.006 * roll.around(0.8)),
      impressions: Math.round((views * 0.42) / clickRate),
    }
  })
  rows.sort((first, second) => second.views - first.views)
  const sum = (read: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + read(row), 0)
  const [views, hours, impressions] = [sum((row) => row.views), sum((row) => row.hours), sum((row) => row.impressions)]
  const rate = (seen: number, shown: number): string => ((seen * 42) / shown).toFixed(2)
  return [
    [words.content, words.title, words.published, words.length, words.views, words.watchTime, words.subscribers].concat(
      [words.impressions, words.clickRate, words.averageDuration],
    ),
    [
      words.total,
      '',
      '',
      '',
      views,
      decimal(hours),
      sum((row) => row.subscribers),
      impressions,
      rate(views, impressions),
      clock((hours * 3600) / views),
    ],
    ...rows.map((row) => [
      ...[
        row.video.id,
        row.video.title,
        longDate(row.video.publishedOn),
        row.video.seconds,
        row.views,
        decimal(row.hours),
      ],
      ...[row.subscribers, row.impressions, rate(row.views, row.impressions), clock((row.hours * 3600) / row.views)],
    ]),
  ]
}

function totalRows(request: YoutubeExport): CsvCell[][] {
  const { words, videos, window, chosen } = request
  return [
    [words.date, words[chosen]],
    ...daysFrom(window.from, window.to).map((date) => [
      date,
      figure(
        videos.reduce((sum, video) => sum + amount(video, date, chosen), 0),
        chosen,
      ),
    ]),
  ]
}

/** Only the videos ticked in the studio have a line in the chart: the five with the most views on a day. */
function chartRows({ words, videos, window, chosen }: YoutubeExport): CsvCell[][] {
  const span = daysIn(window)
  const ticked = [...videos].sort((first, second) => second.pull - first.pull).slice(0, span > 400 ? 4 : 5)
  return [
    [words.date, words.content, words.title, words.published, words[chosen]],
    ...ticked.flatMap((video) =>
      daysFrom(window.from, window.to).map((date) => [
        ...[date, video.id, video.title, longDate(video.publishedOn)],
        figure(amount(video, date, chosen), chosen),
      ]),
    ),
  ]
}

function amount(video: Video, date: IsoDate, chosen: YoutubeExport['chosen']): number {
  const views = viewsOn(video, date)
  return chosen === 'views' ? views : (views * video.seconds * shareWatched(video)) / 3600
}

function figure(value: number, chosen: YoutubeExport['chosen']): CsvCell {
  return chosen === 'views' ? value : decimal(value)
}

/** At most four decimals, without idle zeros. */
function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}

/** `0:04:34`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}
