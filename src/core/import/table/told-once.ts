import { type Observation, subjectKey } from '../../observation.ts'
import type { ReadTable } from '../import-plan.ts'
import type { ProblemLog } from '../problem-log.ts'

/**
 * Two tables of one file may speak of the same place and differ: a report that was compared with itself, a network that
 * no title names. The first stays and the other is said to be left out, so that neither overwrites the other in silence.
 */
export function toldOnce(tables: readonly ReadTable[], log: ProblemLog): ReadTable[] {
  const byOwner = Map.groupBy(tables, ({ platform, accountName }) => `${platform}|${accountName ?? ''}`)
  const settled = new Map([...byOwner.values()].filter((own) => own.length > 1).flatMap((own) => settle(own, log)))
  return tables.map((table) => settled.get(table) ?? table)
}

function settle(tables: readonly ReadTable[], log: ProblemLog): [ReadTable, ReadTable][] {
  const told = new Map<string, Observation>()
  return tables.map((table) => {
    const kept = table.observations.filter((one) => {
      const place = placeOf(one)
      const before = told.get(place)
      if (before === undefined) told.set(place, one)
      return before === undefined || before.value === one.value
    })
    if (kept.length === table.observations.length) return [table, table]
    const heard = rowsOf(kept)
    const lost = [...rowsOf(table.observations)].filter((row) => !heard.has(row)).length
    const { trace } = table.observations.find((one) => !kept.includes(one)) ?? {}
    const place = trace === undefined ? { table: table.name } : { table: table.name, row: trace.row }
    log.add('told-twice', 'warning', place, { values: table.observations.length - kept.length })
    const { observed, rejected } = table.tally
    const tally = { ...table.tally, observed: observed - lost, rejected: rejected + lost }
    return [table, { ...table, observations: kept, tally }]
  })
}

function placeOf({ subject, measure, grain, from, to }: Observation): string {
  return `${measure}|${grain}|${from}|${to}|${subjectKey(subject)}`
}

function rowsOf(observations: readonly Observation[]): Set<number> {
  return new Set(observations.map(({ trace }) => trace.row))
}
