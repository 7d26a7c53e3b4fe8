import { Button } from '@mantine/core'
import type { ObjectiveList } from '../../../contract/views.ts'
import { siblingsOf } from '../../../core/generation.ts'
import { canBeKept } from '../../../core/start/draft-faults.ts'
import type { DraftedObjective } from '../../../core/start/drafted-objective.ts'
import { EditorForm } from '../../components/editor-form.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { FormSection } from '../../components/form-section.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { PeriodFields } from '../../components/period-fields.tsx'
import { useWords } from '../../use-words.tsx'
import { newObjective } from '../objectives/new-objective.ts'
import { DraftedCard } from './drafted-card.tsx'
import { useKeeping } from './keeping.ts'
import type { Start } from './start.ts'

interface DraftedObjectivesProps {
  readonly start: Start
  readonly list: ObjectiveList
  readonly onMove: (part: Partial<Start>) => void
}

/** The first objectives with every word and figure open to change. */
export function DraftedObjectives({ start, list, onMove }: DraftedObjectivesProps) {
  const { say } = useWords()
  const { drafts, period, situation } = start
  const count = drafts.filter(({ kept }) => kept).length
  const keeping = useKeeping(list.objectives, () => onMove({ step: 'page', kept: count }))
  const ready = count > 0 && period.from <= period.to && drafts.every(canBeKept)
  const change = (draft: DraftedObjective) =>
    onMove({ drafts: drafts.map((one) => (one.pillar === draft.pillar ? draft : one)) })
  const taken = (draft: DraftedObjective) =>
    siblingsOf(newObjective(draft.pillar, period, list.objectives, period), list.objectives).length > 0
  return (
    <EditorForm onSave={() => keeping.mutate(start)}>
      <PageHead title={say('starting.objectives')} lead={say('starting.objectives-lead')}>
        <Button variant="default" onClick={() => onMove({ step: 'situation' })}>
          {say('starting.back')}
        </Button>
        <Button variant="default" onClick={() => onMove({ step: 'page' })}>
          {say('starting.to-page')}
        </Button>
        <Button type="submit" disabled={!ready} loading={keeping.isPending}>
          {count === 0 ? say('starting.none-kept') : say('starting.keep', { count })}
        </Button>
      </PageHead>
      {keeping.isError && <FailureMessage error={keeping.error} />}
      {drafts.map((draft) => (
        <DraftedCard
          key={draft.pillar}
          draft={draft}
          situation={situation}
          period={period}
          taken={taken(draft)}
          onChange={change}
        />
      ))}
      <FormSection title={say('starting.period')} why={say('starting.period-why')}>
        <PeriodFields period={period} onChange={(changed) => onMove({ period: changed })} />
      </FormSection>
    </EditorForm>
  )
}
