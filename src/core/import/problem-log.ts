import type { Place, Problem, ProblemCode } from '../problem.ts'

/** Gathers problems while a file is read: the same one in the same column is counted, and keeps its first place. */
export class ProblemLog {
  readonly #found = new Map<string, { problem: Problem; count: number }>()

  add(code: ProblemCode, severity: Problem['severity'], place: Place, data: Problem['data'] = {}): void {
    const key = `${code}|${place.table ?? ''}|${place.column ?? ''}`
    const known = this.#found.get(key)
    if (known === undefined) this.#found.set(key, { problem: { code, severity, count: 1, place, data }, count: 1 })
    else known.count += 1
  }

  problems(): Problem[] {
    return [...this.#found.values()].map(({ problem, count }) => ({ ...problem, count }))
  }
}
