import { failureOf } from '../ask.ts'
import { useWords } from '../language.tsx'
import { Remark } from './remark.tsx'

/** What was refused or went wrong, in whole sentences. Whoever stopped something knows that it was stopped. */
export function FailureMessage({ error }: { readonly error: unknown }) {
  const { failure } = useWords()
  const found = failureOf(error)
  return found.code === 'cancelled' ? null : <Remark tone="bad">{failure(found)}</Remark>
}
