import { compareDates } from '../../date.ts'
import { type Observation, subjectKey } from '../../observation.ts'
import type { ReadColumn } from '../import-plan.ts'
import type { HeldValues } from '../values/held-values.ts'
import type { TriedRow } from './trial.ts'

/**
 * The first counts of a list of persons, one for each event or day, the earliest first: what would be kept, and none of
 * their cells.
 */
export function triedCounts(
  { observations, posts }: Pick<HeldValues, 'observations' | 'posts'>,
  most: number,
): TriedRow[] {
  const titles = new Map(posts.map(({ key, title }) => [key, title]))
  const counts = [...Map.groupBy(observations, ({ subject, to }) => `${to} ${subjectKey(subject)}`).values()]
  const byDay = counts.sort(([a], [b]) => compareDates(a?.to ?? '', b?.to ?? ''))
  return byDay.slice(0, most).flatMap(([first, ...others]): TriedRow[] => {
    if (first === undefined) return []
    const { subject, to, trace } = first
    const about = subject.kind === 'post' ? (titles.get(subject.key) ?? subject.key) : null
    const values = [first, ...others].map(({ trace: { column }, measure, value }) => ({ column, measure, value }))
    return [{ row: trace.row, cells: [], day: to, about, values }]
  })
}

/** What all of them make, by measure. */
export function totalsOfCounts(observations: readonly Observation[]): ReadColumn[] {
  return [...Map.groupBy(observations, ({ measure }) => measure)].map(([measure, own]) => ({
    header: '',
    measure,
    sum: own.reduce((sum, { value }) => sum + value, 0),
    count: own.length,
    empty: 0,
    total: null,
  }))
}
