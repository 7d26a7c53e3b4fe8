import { type Observation, subjectKey } from '../../observation.ts'
import type { ProblemLog } from '../problem-log.ts'
import type { HeldTable } from './held-table.ts'

/**
 * Two tables of one file may speak of the same place and differ: a report that was compared with itself, a network that
 * no title names. The first stays and the other is said to be left out, so that neither overwrites the other in silence.
 */
export function toldOnce(tables: readonly HeldTable[], log: ProblemLog): HeldTable[] {
  const byOwner = Map.groupBy(tables, ({ table: { platform, accountName } }) => `${platform}|${accountName ?? ''}`)
  const settled = new Map([...byOwner.values()].filter((own) => own.length > 1).flatMap((own) => settle(own, log)))
  return tables.map((table) => settled.get(table) ?? table)
}

function settle(tables: readonly HeldTable[], log: ProblemLog): [HeldTable, HeldTable][] {
  const told = new Map<string, Observation>()
  return tables.map((held) => {
    const { table, values } = held
    const left: Observation[] = []
    const kept = values.observations.filter((one) => {
      const place = placeOf(one)
      const before = told.get(place)
      if (before === undefined) told.set(place, one)
      const stays = before === undefined || before.value === one.value
      if (!stays) left.push(one)
      return stays
    })
    const [first] = left
    if (first === undefined) return [held, held]
    const heard = rowsOf(kept)
    const lost = [...rowsOf(left)].filter((row) => !heard.has(row)).length
    log.add('told-twice', 'warning', { table: table.name, row: first.trace.row }, { values: left.length })
    const { observed, rejected } = table.tally
    const tally = { ...table.tally, observed: observed - lost, rejected: rejected + lost }
    return [held, { table: { ...table, tally }, values: { ...values, observations: kept } }]
  })
}

function placeOf({ subject, measure, grain, from, to }: Observation): string {
  return `${measure}|${grain}|${from}|${to}|${subjectKey(subject)}`
}

function rowsOf(observations: readonly Observation[]): Set<number> {
  return new Set(observations.map(({ trace }) => trace.row))
}
