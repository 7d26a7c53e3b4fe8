import type { TracedMetric } from './trace-question.ts'
import './trace.css'
import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Figure } from '../../core/report/figure.ts'
import { useWords } from '../use-words.tsx'
import { useTrace } from './trace-room.ts'

interface TracedFigureProps {
  readonly figure: Figure
  /** Whose figure it is, in words. */
  readonly title: string
  readonly metrics: readonly TracedMetric[]
  /** How it is written, where it is written otherwise than plainly. */
  readonly children?: ReactNode
}

/** A figure that can be asked where it comes from, by a click or by Enter. */
export function TracedFigure({ figure, title, metrics, children }: TracedFigureProps) {
  const { say, figure: write } = useWords()
  const trace = useTrace()
  const written = write(figure)
  if (figure.value === null || metrics.length === 0) return children ?? written
  return (
    <UnstyledButton
      className="traced"
      aria-label={`${written}. ${say('screen.trace.open', { figure: title })}`}
      title={say('screen.trace.open', { figure: title })}
      onClick={() => trace({ title, metrics })}
    >
      {children ?? written}
    </UnstyledButton>
  )
}
