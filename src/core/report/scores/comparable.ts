import type { IsoDate } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import { pillars } from '../../pillar.ts'
import { isInForce } from '../../scoring/in-force.ts'
import { weightedMean } from '../../scoring/roll-up.ts'
import { tolerance } from '../../scoring/status.ts'

/**
 * True where the index of an earlier day speaks of the same work as that of `asOf`: the objectives that were in force on
 * both days hold as much of today's weight as a status needs to have data. When objectives change, as they do at the turn
 * of a year, an index of other objectives is no earlier value of this one: the comparison is refused, as across any break.
 */
export function isComparable(facts: Facts, asOf: IsoDate, earlier: IsoDate): boolean {
  const shares = pillars.map((pillar) => {
    const now = facts.objectives.filter((objective) => objective.pillar === pillar && isInForce(objective, asOf))
    const common = now.map(({ weight, period }) => ({ weight, value: isInForce({ period }, earlier) ? 1 : 0 }))
    return { weight: now.length === 0 ? 0 : facts.settings.pillarWeights[pillar], value: weightedMean(common) }
  })
  const shared = weightedMean(shares)
  return shared > 0 && shared >= facts.settings.minimumCoverage - tolerance
}
