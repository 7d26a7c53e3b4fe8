import { useState } from 'react'
import type { ObjectiveList } from '../../../contract/views.ts'
import { type Interview, statementOf } from '../../../core/interview/interview.ts'
import { type Step, stepsOf } from '../../../core/interview/steps.ts'
import { type Trouble, troubleOf } from '../../../core/interview/trouble.ts'
import type { Pillar } from '../../../core/pillar.ts'
import { useDraft } from '../../draft.ts'
import { useReporting } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { newObjective } from '../objectives/new-objective.ts'

/** An interview with the place where it stands, and the ways forward and back. */
export interface Interviewing {
  readonly value: Interview
  readonly steps: readonly Step[]
  readonly step: Step
  readonly place: number
  /** The sentence as it would be saved. */
  readonly statement: string
  /** What keeps this step from being left forward. */
  readonly trouble: Trouble | null
  /** True once the person tried to go on in spite of it. */
  readonly tried: boolean
  readonly change: (value: Interview) => void
  readonly next: () => void
  readonly back: () => void
  readonly goTo: (id: string) => void
  /** Whether everything before a step is answered. */
  readonly open: (id: string) => boolean
  readonly forget: () => void
}

interface Answers {
  readonly interview: Interview
  readonly stepId: string
}

export function useInterview(pillar: Pillar, { objectives }: ObjectiveList): Interviewing {
  const { language } = useWords()
  const { question } = useReporting()
  const [fresh] = useState<Answers>(() => ({
    interview: {
      objective: { ...newObjective(pillar, question.period, objectives), metrics: [] },
      ...{ change: '', amount: '', proposedAs: {}, siblingWeights: {} },
    },
    stepId: 'audience',
  }))
  const draft = useDraft<Answers>(`interview ${pillar}`, fresh, { outlivesChanges: true })
  const [triedAt, setTriedAt] = useState<string | null>(null)
  const { interview, stepId } = draft.value
  const statement = statementOf(interview, language)
  const steps = stepsOf(interview, objectives)
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === stepId),
  )
  const step = steps[place] ?? { id: 'audience', kind: 'audience', metric: null }
  const troubleAt = (one: Step) => troubleOf(one, interview, { statement, all: objectives })
  const goTo = (id: string) => {
    setTriedAt(null)
    draft.change({ interview, stepId: id })
  }
  const trouble = troubleAt(step)
  return {
    ...{ value: interview, steps, step, place, statement, trouble, tried: triedAt === step.id, goTo },
    change: (value) => draft.change({ interview: value, stepId }),
    next: () => {
      if (trouble !== null) setTriedAt(step.id)
      else goTo(steps[place + 1]?.id ?? step.id)
    },
    back: () => goTo(steps[place - 1]?.id ?? step.id),
    open: (id) =>
      steps
        .slice(
          0,
          steps.findIndex((one) => one.id === id),
        )
        .every((one) => troubleAt(one) === null),
    forget: draft.forget,
  }
}
