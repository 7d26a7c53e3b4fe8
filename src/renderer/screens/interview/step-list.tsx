import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Step } from '../../../core/interview/steps.ts'
import { useWords } from '../../use-words.tsx'
import type { Interviewing } from './use-interview.ts'

/** All questions, those that were answered ticked; every one up to the first that is open can be gone to. */
export function StepList({ interview }: { readonly interview: Interviewing }) {
  const { say } = useWords()
  const { steps, step, goTo, open, place } = interview
  return (
    <nav className="interview-steps" aria-label={say('interview.steps')}>
      <ol>
        {steps.map((one, at) => (
          <li key={one.id} data-part={one.kind === 'source' || one.kind === 'target' || one.kind === 'plan'}>
            {startsMetric(one, steps[at - 1]) && <span className="interview-metric">{one.metric?.name}</span>}
            <UnstyledButton
              aria-current={one.id === step.id ? 'step' : undefined}
              disabled={at > place && !open(one.id)}
              onClick={() => goTo(one.id)}
            >
              {at < place && <IconCheck size={14} aria-hidden />}
              {say(`interview.short.${one.kind}`)}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function startsMetric(step: Step, before: Step | undefined): boolean {
  return step.metric !== null && step.metric.id !== before?.metric?.id
}
