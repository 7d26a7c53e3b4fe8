import { mostInFile } from '../../../core/import/most-in-file.ts'
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

/** A file that would take more memory than there may be. */
export function tooLarge(): Problem {
  return fileProblem('file-too-large', 'error', { limit: mostInFile.megabytes })
}
