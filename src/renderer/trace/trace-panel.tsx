import { Drawer } from '@mantine/core'
import { useWords } from '../use-words.tsx'
import { BackButton } from './back-button.tsx'
import { EntryTrace } from './entry-trace.tsx'
import { InputsTrace } from './inputs-trace.tsx'
import { MetricsTrace } from './metrics-trace.tsx'
import { PlaceTraceView } from './place-trace.tsx'
import { RowsTrace } from './rows-trace.tsx'
import type { TraceQuestion } from './trace-question.ts'

interface TracePanelProps {
  readonly question: TraceQuestion | null
  /** To the figure from which one came; null where one begins. */
  readonly onBack: (() => void) | null
  readonly onClose: () => void
}

/** At the side, so that the figure stays in sight while one follows it down to its cells. */
export function TracePanel({ question, onBack, onClose }: TracePanelProps) {
  const { say } = useWords()
  return (
    <Drawer
      opened={question !== null}
      onClose={onClose}
      position="right"
      size="min(52rem, 72vw)"
      title={say('screen.trace.title')}
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}
    >
      {onBack !== null && <BackButton words={say('trace.back')} onBack={onBack} />}
      {question?.number !== undefined && (
        <p className="soft small">{say('trace.number', { number: question.number })}</p>
      )}
      {question !== null && <Answer key={JSON.stringify(question)} question={question} onClose={onClose} />}
    </Drawer>
  )
}

interface AnswerProps {
  readonly question: TraceQuestion
  readonly onClose: () => void
}

function Answer({ question, onClose }: AnswerProps) {
  if ('metrics' in question) return <MetricsTrace title={question.title} metrics={question.metrics} />
  if ('place' in question) return <PlaceTraceView {...question} />
  if ('rows' in question) return <RowsTrace title={question.title} place={question.rows} />
  if ('entry' in question) return <EntryTrace {...question} onLeave={onClose} />
  return <InputsTrace {...question} />
}
