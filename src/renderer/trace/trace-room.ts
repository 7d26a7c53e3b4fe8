import { createContext, useContext } from 'react'
import type { TraceQuestion } from './trace-question.ts'

export interface TraceRoom {
  readonly open: (question: TraceQuestion) => void
  /** From a figure in the panel to what it is made of, with a way back. */
  readonly deeper: (question: TraceQuestion) => void
}

export const TraceContext = createContext<TraceRoom | null>(null)

function useRoom(): TraceRoom {
  const room = useContext(TraceContext)
  if (room === null) throw new Error('No trace here')
  return room
}

/** Opens the panel at the side that leads from a figure to the cells of its files. */
export function useTrace(): (question: TraceQuestion) => void {
  return useRoom().open
}

export function useDeeperTrace(): (question: TraceQuestion) => void {
  return useRoom().deeper
}
