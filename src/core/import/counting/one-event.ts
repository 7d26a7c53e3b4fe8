import { subjectKey } from '../../observation.ts'
import type { ReadTable } from '../import-plan.ts'

/** One event may list those who came in several sections: by computer, by telephone. Its figures are added up in the first. */
export function asOneEvent(tables: readonly ReadTable[]): ReadTable[] {
  const sums = new Map<string, number>()
  const places = tables.map(({ observations }) =>
    observations.map(({ subject, measure, to }) => `${subjectKey(subject)}|${measure}|${to}`),
  )
  tables.forEach(({ observations }, at) => {
    for (const [row, { value }] of observations.entries()) {
      const place = places[at]?.[row] ?? ''
      sums.set(place, (sums.get(place) ?? 0) + value)
    }
  })
  const told = new Set<string>()
  return tables.map((table, at) => {
    const observations = table.observations.flatMap((one, row) => {
      const place = places[at]?.[row] ?? ''
      if (told.has(place)) return []
      told.add(place)
      return [{ ...one, value: sums.get(place) ?? one.value }]
    })
    return { ...table, observations }
  })
}
