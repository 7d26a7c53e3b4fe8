import { type ReactNode, useMemo, useState } from 'react'
import { TracePanel } from './trace-panel.tsx'
import type { TraceQuestion } from './trace-question.ts'
import { TraceContext, type TraceRoom } from './trace-room.ts'

export function TraceProvider({ children }: { readonly children: ReactNode }) {
  const [questions, setQuestions] = useState<readonly TraceQuestion[]>([])
  const room = useMemo<TraceRoom>(
    () => ({
      open: (asked) => setQuestions([asked]),
      deeper: (asked) => setQuestions((before) => [...before, asked]),
    }),
    [],
  )
  return (
    <TraceContext value={room}>
      {children}
      <TracePanel
        question={questions.at(-1) ?? null}
        onBack={questions.length > 1 ? () => setQuestions(questions.slice(0, -1)) : null}
        onClose={() => setQuestions([])}
      />
    </TraceContext>
  )
}
