import { ActionIcon, Select } from '@mantine/core'
import { IconArrowRight, IconX } from '@tabler/icons-react'
import { type Stage, stages } from '../../../../core/evidence/relationship.ts'
import type { LadderGoal, Target } from '../../../../core/target.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import { useEditing } from '../editing.ts'

type LadderTarget = Extract<Target, { kind: 'ladder' }>

interface LadderFieldsProps {
  readonly target: LadderTarget
  readonly onTarget: (target: LadderTarget) => void
}

/** Named stakeholders, each with the stage where the relationship stands and the one that it is to reach. */
export function LadderFields({ target, onTarget }: LadderFieldsProps) {
  const { say } = useWords()
  const { stakeholders } = useEditing().list
  const { goals } = target
  const named = new Set(goals.map(({ stakeholderId }) => stakeholderId))
  const change = (goal: LadderGoal) =>
    onTarget({ ...target, goals: goals.map((one) => (one.stakeholderId === goal.stakeholderId ? goal : one)) })
  return (
    <>
      {stakeholders.length === 0 && <p className="soft">{say('screen.objectives.no-stakeholders')}</p>}
      {goals.map((goal) => (
        <div className="ladder-goal" key={goal.stakeholderId}>
          <span>{stakeholders.find(({ id }) => id === goal.stakeholderId)?.name ?? '–'}</span>
          <StageField
            label={say('screen.objectives.stage-from')}
            stage={goal.base}
            onStage={(base) => change({ ...goal, base })}
          />
          <IconArrowRight size={16} aria-hidden />
          <StageField
            label={say('screen.objectives.stage-to')}
            stage={goal.target}
            onStage={(reached) => change({ ...goal, target: reached })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('screen.frame.remove')}
            onClick={() => onTarget({ ...target, goals: goals.filter((one) => one !== goal) })}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
      ))}
      <Select
        aria-label={say('screen.objectives.add-stakeholder')}
        placeholder={say('screen.objectives.add-stakeholder')}
        searchable
        data={stakeholders.filter(({ id }) => !named.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onTarget({ ...target, goals: [...goals, { stakeholderId: id, base: 0, target: 2 }] })
        }}
      />
    </>
  )
}

interface StageFieldProps {
  readonly label: string
  readonly stage: Stage
  readonly onStage: (stage: Stage) => void
}

const numbers: readonly Stage[] = [0, 1, 2, 3, 4, 5]

function StageField({ label, stage, onStage }: StageFieldProps) {
  const { term } = useWords()
  return (
    <ChoiceField
      aria-label={label}
      choices={stages}
      nameOf={(name) => term(`stage.${name}`)}
      value={stages[stage]}
      onChoose={(name) => onStage(numbers[stages.indexOf(name)] ?? 0)}
    />
  )
}
