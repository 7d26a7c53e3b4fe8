import type { Objective } from './objective.ts'

/**
 * Groups objectives whose calendar years touch, oldest first. The objectives of a pillar that count in the same reports
 * share its 100 percent; those of an earlier generation had their own.
 */
export function generationsOf(objectives: readonly Objective[]): Objective[][] {
  const sorted = [...objectives].sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
  const generations: Objective[][] = []
  let lastYear = ''
  for (const objective of sorted) {
    const current = generations.at(-1)
    if (current === undefined || yearOf(objective.period.from) > lastYear) generations.push([objective])
    else current.push(objective)
    const end = yearOf(objective.period.to)
    if (end > lastYear) lastYear = end
  }
  return generations
}

/** The others with which an objective shares the 100 percent of its pillar. */
export function siblingsOf(objective: Objective, all: readonly Objective[]): Objective[] {
  const others = all.filter(({ id, pillar }) => id !== objective.id && pillar === objective.pillar)
  const own = generationsOf([objective, ...others]).find((generation) => generation.includes(objective))
  return (own ?? []).filter((other) => other !== objective)
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}
