import { type Observation, subjectKey } from '../../observation.ts'
import type { HeldTable } from '../table/held-table.ts'

/** One event may list those who came in several sections: by computer, by telephone. Its figures are added up in the first. */
export function asOneEvent(tables: readonly HeldTable[]): HeldTable[] {
  const sums = new Map<string, number>()
  for (const { values } of tables)
    for (const one of values.observations) sums.set(placeOf(one), (sums.get(placeOf(one)) ?? 0) + one.value)
  const told = new Set<string>()
  return tables.map(({ table, values }) => {
    const observations = values.observations.flatMap((one) => {
      const place = placeOf(one)
      if (told.has(place)) return []
      told.add(place)
      return [{ ...one, value: sums.get(place) ?? one.value }]
    })
    return { table, values: { ...values, observations } }
  })
}

function placeOf({ subject, measure, to }: Observation): string {
  return `${subjectKey(subject)}|${measure}|${to}`
}
