import { Drawer, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../language.tsx'
import { MetricTrace } from './metric-trace.tsx'
import type { TracedMetric, TraceQuestion } from './trace-room.tsx'

interface TracePanelProps {
  readonly question: TraceQuestion | null
  readonly onClose: () => void
}

/** At the side, so that the figure stays in sight while one follows it down to its cells. */
export function TracePanel({ question, onClose }: TracePanelProps) {
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
      {question !== null && <Answer key={question.title} question={question} />}
    </Drawer>
  )
}

function Answer({ question }: { readonly question: TraceQuestion }) {
  const { say, figure } = useWords()
  const [only] = question.metrics.length === 1 ? question.metrics : []
  const [chosen, setChosen] = useState<TracedMetric | null>(only ?? null)
  if (chosen !== null) return <MetricTrace metric={chosen} onBack={only === undefined ? () => setChosen(null) : null} />
  return (
    <section className="trace">
      <h2>{question.title}</h2>
      <p className="soft">{say('screen.trace.parts')}</p>
      <ul className="trace-parts">
        {question.metrics.map((metric) => (
          <li key={metric.id}>
            <UnstyledButton className="trace-part" onClick={() => setChosen(metric)}>
              <span>{metric.name}</span>
              <strong className="figure">{figure(metric.actual)}</strong>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
