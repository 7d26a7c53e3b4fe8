import type { IsoDate } from '../../date.ts'
import { stemOf } from '../../file-name.ts'
import { type MeasureId, measureOf } from '../../measure.ts'
import type { HeldEvent } from '../counting/event-of-file.ts'
import { exportDateInName, periodInName } from '../export-date.ts'
import { isRole, type MappedRole, type Mapping } from './mapping.ts'

/** What columns of a list of persons may be for, beside figures that are added up. */
export const rolesOfList: readonly MappedRole[] = ['person', 'date', 'title']

/** True for what persons can be counted as: something of which there is one more with each of them. */
export function countsPeople(measure: MeasureId): boolean {
  const { basis, unit } = measureOf(measure)
  return basis === 'flow' && unit === 'count'
}

/** True where a column says what it says row by row, so that nobody has to say it for the whole file. */
export function hasRole({ columns }: Mapping, role: MappedRole): boolean {
  return columns.some(({ use }) => isRole(use, role))
}

/** A list of persons without a column of days takes the day that its file's name says, where a person said none. */
export function datedByName(mapping: Mapping, fileName: string): Mapping {
  const { people } = mapping
  if (people === undefined || people.day !== null || hasRole(mapping, 'date')) return mapping
  return { ...mapping, people: { ...people, day: dayInName(fileName) } }
}

/** What a list of persons is about: as a person said, else as the file is called, and its sheet where it has several. */
export function eventOfList({ people }: Mapping, fileName: string, sheet: string | null): HeldEvent | null {
  if (people === undefined) return null
  const called = stemOf(fileName)
  return { id: null, title: people.event ?? (sheet === null ? called : `${called}, ${sheet}`), day: people.day }
}

/** The one day that a file's name says; null where it says none, or several. */
export function dayInName(fileName: string): IsoDate | null {
  const period = periodInName(fileName)
  return period === null || period.from === period.to ? exportDateInName(fileName) : null
}
