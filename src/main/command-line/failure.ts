import type { Failure } from '../../contract/reply.ts'
import type { Language } from '../../core/language.ts'
import type { Problem } from '../../core/problem.ts'
import { say } from '../../core/text/phrasebook.ts'
import { sayProblem } from '../../core/text/say-problem.ts'
import { terminalLanguage } from './words.ts'

/** A refusal in the terminal's language. */
export function writeFailure(failure: Failure): string {
  return say(terminalLanguage(process.env), `error.${failure.code}`, failure.data)
}

/** A problem with its place, in a language. */
export function writeProblem(problem: Problem, file: string, language: Language): string {
  return sayProblem(language, problem, file)
}
