import type { TraceQuestion } from './trace-question.ts'
import './trace.css'
import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../use-words.tsx'
import { useTrace } from './trace-room.ts'

interface TracedValueProps {
  /** Null where nothing can be shown: it is then plain text. */
  readonly question: TraceQuestion | null
  /** What a click shows, for those who hear the screen; by default where the value comes from. */
  readonly words?: string
  readonly children: ReactNode
}

/** A value of a list that can be followed to its cell, by a click or by Enter. */
export function TracedValue({ question, words, children }: TracedValueProps) {
  const { say } = useWords()
  const trace = useTrace()
  if (question === null) return children
  return (
    <UnstyledButton
      className="traced"
      title={words ?? say('screen.trace.open', { figure: question.title })}
      onClick={() => trace(question)}
    >
      {children}
    </UnstyledButton>
  )
}
