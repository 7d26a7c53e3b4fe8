import { failureOf } from '../ask.ts'
import { useWords } from '../language.tsx'
import { Remark } from './remark.tsx'

/** What was refused or went wrong, in whole sentences. */
export function FailureMessage({ error }: { readonly error: unknown }) {
  const { failure } = useWords()
  return <Remark tone="bad">{failure(failureOf(error))}</Remark>
}
