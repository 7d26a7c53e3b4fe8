import type { Start } from './start.ts'
import './starting-point.css'
import type { ObjectiveList } from '../../../contract/views.ts'
import { monthOf } from '../../../core/date.ts'
import { monthsFrom } from '../../../core/period.ts'
import { draftObjectives } from '../../../core/start/drafted-objective.ts'
import { useDraft } from '../../draft.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { DraftedObjectives } from './drafted-objectives.tsx'
import { ExecutivePage } from './executive-page.tsx'
import { SituationChoice } from './situation-choice.tsx'

interface StartingPointProps {
  readonly list: ObjectiveList
}

/** Where the company stands, what may be agreed first, and a page to talk about it: three steps, each with a way back. */
export function StartingPoint({ list }: StartingPointProps) {
  const { language } = useWords()
  const { today } = useOpened()
  const { value: start, change } = useDraft<Start>('starting point', {
    step: 'situation',
    situation: 'no-channels',
    period: monthsFrom(monthOf(today), 12),
    drafts: [],
    kept: 0,
  })
  const move = (part: Partial<Start>) => change({ ...start, ...part })
  switch (start.step) {
    case 'situation':
      return (
        <SituationChoice
          chosen={start.situation}
          onChoose={(situation) => {
            const same = situation === start.situation && start.drafts.length > 0 && start.kept === 0
            const drafts = same ? start.drafts : draftObjectives(situation, language, today)
            move({ step: 'objectives', situation, drafts, kept: 0 })
          }}
        />
      )
    case 'objectives':
      return <DraftedObjectives start={start} list={list} onMove={move} />
    case 'page':
      return <ExecutivePage start={start} onMove={move} />
  }
}
