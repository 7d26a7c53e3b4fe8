import type { Objective } from '../../../core/objective.ts'

/**
 * Groups the objectives of a pillar whose calendar years touch, newest first: those that count in the same reports
 * share 100 percent. The backend groups them in the same way before it saves.
 */
export function generationsOf(objectives: readonly Objective[]): Objective[][] {
  const generations: Objective[][] = []
  let lastYear = ''
  for (const objective of [...objectives].sort((a, b) => a.period.from.localeCompare(b.period.from))) {
    const current = generations.at(-1)
    if (current === undefined || objective.period.from.slice(0, 4) > lastYear) generations.push([objective])
    else current.push(objective)
    const end = objective.period.to.slice(0, 4)
    if (end > lastYear) lastYear = end
  }
  return generations.reverse()
}

/** The others with which an objective shares the 100 percent of its pillar. */
export function siblingsOf(objective: Objective, all: readonly Objective[]): Objective[] {
  const others = all.filter(({ id, pillar }) => id !== objective.id && pillar === objective.pillar)
  const own = generationsOf([objective, ...others]).find((generation) => generation.includes(objective))
  return (own ?? []).filter((other) => other !== objective)
}
