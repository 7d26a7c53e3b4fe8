import type { IsoDate } from '../../../../src/core/date.ts'
import { daysFrom, story } from '../story/days.ts'
import { type SampleFile, utf16 } from './file.ts'

/** A value of each day under its title, as Business Suite's results page writes it: UTF-16, `sep=,`, all in quotes. */
export function metaOverview(path: string, title: string, value: (date: IsoDate) => number): SampleFile {
  const rows = daysFrom(story.from, story.to).map((date) => `"${date}T${hour(date)}:00:00","${value(date)}"\n`)
  return { path, bytes: utf16(`sep=,\n"${title}"\n"Date","Primary"\n${rows.join('')}\n`) }
}

/** The hour flips with American daylight saving time: an accident of the platform that readers must bear. */
function hour(date: IsoDate): string {
  const winter = date >= '2025-11-02' && date < '2026-03-08'
  return winter ? '01' : '00'
}
