import './interview.css'
import type { ObjectiveList } from '../../../contract/views.ts'
import type { Pillar } from '../../../core/pillar.ts'
import { EditingProvider } from '../objectives/editing.ts'
import { AnswerFields } from './answer-fields.tsx'
import { useInterviewSaving } from './interview-saving.ts'
import { Review } from './review.tsx'
import { StepFrame } from './step-frame.tsx'
import { useInterview } from './use-interview.ts'

interface InterviewScreenProps {
  readonly pillar: Pillar
  readonly list: ObjectiveList
}

/** An objective by conversation: one question a step, Enter for the next, and every answer kept until it is saved. */
export function InterviewScreen({ pillar, list }: InterviewScreenProps) {
  const interview = useInterview(pillar, list)
  const saving = useInterviewSaving(interview, list)
  const { step } = interview
  return (
    <EditingProvider value={{ list, error: saving.error, failure: saving.failure, isNew: true }}>
      <StepFrame interview={interview} pillar={pillar} onEnd={() => saving.save('approve')} busy={saving.busy}>
        {step.kind === 'review' ? (
          <Review interview={interview} saving={saving} />
        ) : (
          <AnswerFields key={step.id} interview={interview} list={list} />
        )}
      </StepFrame>
    </EditingProvider>
  )
}
