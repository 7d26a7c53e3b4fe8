import { useEffect, useRef } from 'react'
import { failureOf } from '../ask.ts'
import { useWords } from '../use-words.tsx'
import { Remark } from './remark.tsx'

/** What was refused or went wrong, in whole sentences. Whoever stopped something knows that it was stopped. */
export function FailureMessage({ error }: { readonly error: unknown }) {
  const { failure } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const found = failureOf(error)
  // Each new refusal must be seen, also from the end of a long form.
  useEffect(() => {
    if (error !== null) place.current?.scrollIntoView({ block: 'center' })
  }, [error])
  return found.code === 'cancelled' ? null : (
    <div ref={place} className="failure">
      <Remark tone="bad">{failure(found)}</Remark>
    </div>
  )
}
