import type { Problem } from '../problem.ts'

/** A problem, and the names of further tables of which nothing else is to be said. */
export interface AlikeProblems {
  readonly first: Problem
  readonly alsoIn: readonly string[]
}

/** What is found alike in several tables of a file stands once. What has a row or a column stands for itself. */
export function alikeProblems(problems: readonly Problem[]): AlikeProblems[] {
  const groups = new Map<string, { first: Problem; alsoIn: string[] }>()
  for (const problem of problems) {
    const { table, ...within } = problem.place
    const key = JSON.stringify([problem.code, problem.severity, within, problem.data, problem.count])
    const known = Object.keys(within).length === 0 ? groups.get(key) : undefined
    if (known !== undefined && table !== undefined) known.alsoIn.push(table)
    else groups.set(groups.has(key) ? `${key} ${groups.size}` : key, { first: problem, alsoIn: [] })
  }
  return [...groups.values()]
}
