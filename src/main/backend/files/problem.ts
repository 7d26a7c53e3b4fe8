import type { Place, Problem, ProblemCode } from '../../../core/problem.ts'

/** A problem of the file as a whole, met once. */
export function fileProblem(
  code: ProblemCode,
  severity: Problem['severity'],
  data: Problem['data'] = {},
  place: Place = {},
): Problem {
  return { code, severity, count: 1, place, data }
}
