import type { Trouble } from '../../../core/interview/trouble.ts'
import { useWords } from '../../use-words.tsx'

/** Why a question cannot be left yet, and what to do. */
export function useTroubleWords(): (trouble: Trouble) => string {
  const { say, failure } = useWords()
  return (trouble) => (trouble.kind === 'missing' ? say(`interview.missing.${trouble.code}`) : failure(trouble.fault))
}
