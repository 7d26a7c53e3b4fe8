import type { Place, Problem, ProblemCode } from '../problem.ts'
import { ownText } from './own-text.ts'

/** Gathers problems while a file is read: the same one in the same column is counted, and keeps its first place. */
export class ProblemLog {
  readonly #found = new Map<string, { problem: Problem; count: number }>()

  add(code: ProblemCode, severity: Problem['severity'], place: Place, data: Problem['data'] = {}, count = 1): void {
    const key = `${code}|${place.table ?? ''}|${place.column ?? ''}`
    const known = this.#found.get(key)
    if (known !== undefined) known.count += count
    else this.#found.set(key, { problem: { code, severity, count: 1, place, data: ownTexts(data) }, count })
  }

  problems(): Problem[] {
    return [...this.#found.values()].map(({ problem, count }) => ({ ...problem, count }))
  }
}

function ownTexts(data: Problem['data']): Problem['data'] {
  const entries = Object.entries(data)
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? ownText(value) : value]))
}
