import { createContext, useContext } from 'react'
import type { Failure } from '../../../contract/reply.ts'
import type { ObjectiveList } from '../../../contract/views.ts'

/** What every part of the form may need to know while an objective is edited. */
interface Editing {
  readonly list: ObjectiveList
  /** The last save that was refused, one object for as long as it stands. */
  readonly error: unknown
  /** Why it was, so that the message can stand at its field. */
  readonly failure: Failure | null
  readonly isNew: boolean
}

const EditingContext = createContext<Editing | null>(null)
export const EditingProvider = EditingContext.Provider

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (editing === null) throw new Error('No objective is edited here')
  return editing
}

/** The refusal, if it is one of these and about the thing of this name. */
export function useRefusal(name: string, codes: readonly Failure['code'][]): Failure | null {
  const { failure } = useEditing()
  return failure !== null && codes.includes(failure.code) && failure.data['name'] === name ? failure : null
}
