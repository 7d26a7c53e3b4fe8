import { Button, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Metric } from '../../../core/metric.ts'
import { isOutputsOnly } from '../../../core/scoring/outputs-only.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import type { InterviewSaving } from './interview-saving.ts'
import { useTargetWords } from './target-words.ts'
import type { Interviewing } from './use-interview.ts'

interface ReviewProps {
  readonly interview: Interviewing
  readonly saving: InterviewSaving
}

/** The whole objective to read once more; every answer leads back to its question. */
export function Review({ interview, saving }: ReviewProps) {
  const { say, term, periodName } = useWords()
  const { objective } = interview.value
  const { audience, benefit, commitment, owner, period, metrics } = objective
  return (
    <>
      <dl className="interview-review">
        <Answer step="statement" interview={interview}>
          <strong>{interview.statement}</strong>
        </Answer>
        <Answer step="audience" interview={interview}>
          {audience}
        </Answer>
        <Answer step="when" interview={interview}>
          {periodName(period)}
        </Answer>
        <Answer step="benefit" interview={interview}>
          {benefit}
        </Answer>
        <Answer step="commitment" interview={interview}>
          {term(`commitment.${commitment}`)}
          {owner.trim() !== '' && ` · ${owner}`}
        </Answer>
        <Answer step="metrics" interview={interview}>
          <ul>
            {metrics.map((metric) => (
              <MetricLine key={metric.id} metric={metric} />
            ))}
          </ul>
        </Answer>
      </dl>
      {isOutputsOnly(metrics) && <Remark tone="warning">{say('interview.outputs-only')}</Remark>}
      {saving.failure !== null && <FailureMessage error={saving.error} />}
      <p className="soft">{say('interview.then-lock')}</p>
      <div className="interview-ways">
        <Button type="submit" loading={saving.busy}>
          {say('interview.save-lock')}
        </Button>
        <Button variant="default" loading={saving.busy} onClick={() => saving.save('list')}>
          {say('interview.save-only')}
        </Button>
        <Button variant="default" onClick={interview.back}>
          {say('interview.back')}
        </Button>
      </div>
    </>
  )
}

interface AnswerProps {
  readonly step: 'statement' | 'audience' | 'when' | 'benefit' | 'commitment' | 'metrics'
  readonly interview: Interviewing
  readonly children: ReactNode
}

function Answer({ step, interview, children }: AnswerProps) {
  const { say } = useWords()
  return (
    <div>
      <dt>
        <UnstyledButton onClick={() => interview.goTo(step)} title={say('interview.change-answer')}>
          {say(`interview.short.${step}`)}
        </UnstyledButton>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function MetricLine({ metric }: { readonly metric: Metric }) {
  const { term, figure } = useWords()
  const targetWords = useTargetWords()
  const weight = metric.guardrail ? term('figure.guardrail') : figure({ value: metric.weight / 100, kind: 'share' })
  return (
    <li>
      {metric.name}: {targetWords(metric)}{' '}
      <span className="soft small">
        {term(`amec.${metric.stage}`)} · {weight}
      </span>
    </li>
  )
}
