import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Failure } from '../../../../contract/reply.ts'
import type { ObjectiveList } from '../../../../contract/views.ts'
import { siblingsOf } from '../../../../core/generation.ts'
import type { Reason } from '../../../../core/lock.ts'
import type { Objective } from '../../../../core/objective.ts'
import { ask, failureOf } from '../../../ask.ts'
import { BackLink } from '../../../components/back-link.tsx'
import { EditorForm } from '../../../components/editor-form.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { FormSection } from '../../../components/form-section.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { useDraft } from '../../../draft.ts'
import { go } from '../../../place.ts'
import { useSeen } from '../../../seen.ts'
import { useWords } from '../../../use-words.tsx'
import { EditingProvider } from '../editing.ts'
import { LockSection } from '../lock/lock-section.tsx'
import { ReasonDialog } from '../lock/reason-dialog.tsx'
import { MetricList } from '../metric/metric-list.tsx'
import { RefusalHere } from '../refusal-here.tsx'
import { ObjectiveFields } from './objective-fields.tsx'
import { SiblingWeights } from './sibling-weights.tsx'

/** Refusals that stand beside what they are about, or ask for something, and not at the head of the form. */
const atItsField: readonly Failure['code'][] = ['weights-not-100', 'period-reversed', 'reason-needed']

interface ObjectiveEditorProps {
  readonly saved: Objective
  readonly isNew: boolean
  /** Opens with the questions before its approval. */
  readonly locking: boolean
  readonly list: ObjectiveList
}

export function ObjectiveEditor({ saved, isNew, locking, list }: ObjectiveEditorProps) {
  const { say, term } = useWords()
  const name = `objective ${isNew ? saved.pillar : saved.id}`
  const start = { objective: saved, others: list.objectives }
  // Who goes to import what a metric shall read comes back to what was typed.
  const draft = useDraft(name, start, { overwrites: list.objectives })
  const { objective, others } = draft.value
  const siblings = siblingsOf(objective, others)
  const leave = () => {
    draft.forget()
    go('objectives')
  }
  const save = useSave(leave)
  const failure = save.isError ? failureOf(save.error) : null
  const change = (part: Partial<Objective>) => draft.change({ others, objective: { ...objective, ...part } })
  const unnamed = objective.statement.trim() === '' || objective.metrics.some(({ name }) => name.trim() === '')
  return (
    <EditingProvider value={{ list, error: save.error, failure, isNew }}>
      <EditorForm onSave={() => save.mutate({ objectives: [objective, ...siblings] })}>
        <BackLink screen="objectives" words={say('screen.objectives.title')} />
        <PageHead
          title={objective.statement.trim() === '' ? say('screen.objectives.new') : objective.statement}
          lead={say('screen.frame.pair', {
            name: term(`pillar.${objective.pillar}`),
            meaning: term(`pillar.${objective.pillar}.meaning`),
          })}
        >
          <Button variant="default" onClick={leave}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={unnamed}>
            {say('screen.frame.save')}
          </Button>
        </PageHead>
        {failure !== null && !atItsField.includes(failure.code) && <FailureMessage error={save.error} />}
        <FormSection title={say('screen.objectives.about')} why={say('screen.objectives.about-why')}>
          <ObjectiveFields objective={objective} onChange={change} />
        </FormSection>
        <FormSection title={say('screen.objectives.weight')} why={say('screen.objectives.weight-why')}>
          <RefusalHere name={objective.pillar} codes={['weights-not-100']} />
          <SiblingWeights
            objectives={[objective, ...siblings]}
            onWeights={(weights) => {
              const weighed = (one: Objective) => ({ ...one, weight: weights.get(one.id) ?? one.weight })
              draft.change({ objective: weighed(objective), others: others.map(weighed) })
            }}
          />
        </FormSection>
        <MetricList objective={objective} onChange={(metrics) => change({ metrics })} />
      </EditorForm>
      {!isNew && <LockSection objective={saved} asked={locking} />}
      {failure?.code === 'reason-needed' && (
        <ReasonDialog
          busy={save.isPending}
          onReason={(reason) => save.mutate({ objectives: [objective, ...siblings], reason })}
          onClose={save.reset}
        />
      )}
    </EditingProvider>
  )
}

interface Saving {
  readonly objectives: readonly Objective[]
  /** Asked for when one of them is locked. */
  readonly reason?: Reason | null
}

function useSave(onSaved: () => void) {
  const { seen } = useSeen()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ objectives, reason = null }: Saving) =>
      ask('objective.save', { objectives: [...objectives], seen, reason }),
    onSuccess: async () => {
      await client.invalidateQueries()
      onSaved()
    },
  })
}
