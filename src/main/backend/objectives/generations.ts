import { generationsOf } from '../../../core/generation.ts'
import type { Objective } from '../../../core/objective.ts'

/** The objectives of a pillar without some: those left in their generations share out the 100 percent in proportion. */
export function withoutSome(objectives: readonly Objective[], gone: (objective: Objective) => boolean): Objective[] {
  return generationsOf(objectives).flatMap((generation) => {
    const left = generation.filter((objective) => !gone(objective))
    return left.length === generation.length ? left : rescaled(left)
  })
}

/** In hundredths of a percent; what rounding leaves over goes to the first. */
function rescaled(objectives: readonly Objective[]): Objective[] {
  const total = objectives.reduce((sum, objective) => sum + objective.weight, 0)
  const hundredths = objectives.map(({ weight }) =>
    Math.round((total === 0 ? 1 / objectives.length : weight / total) * 10_000),
  )
  const rest = 10_000 - hundredths.reduce((sum, part) => sum + part, 0)
  return objectives.map((objective, place) => ({
    ...objective,
    weight: ((hundredths[place] ?? 0) + (place === 0 ? rest : 0)) / 100,
  }))
}
