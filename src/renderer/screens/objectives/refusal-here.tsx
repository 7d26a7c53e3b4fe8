import type { Failure } from '../../../contract/reply.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useEditing, useRefusal } from './editing.ts'

interface RefusalHereProps {
  readonly name: string
  readonly codes: readonly Failure['code'][]
}

/** Why the last save was refused, where it was because of what stands here; the form comes into sight with it. */
export function RefusalHere({ name, codes }: RefusalHereProps) {
  const { error } = useEditing()
  return useRefusal(name, codes) === null ? null : <FailureMessage error={error} />
}
