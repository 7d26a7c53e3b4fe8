import './step-buttons.css'
import { ActionIcon } from '@mantine/core'
import { keyCaps, redoStep, undoStep } from '../shortcuts.ts'
import { useWords } from '../use-words.tsx'
import { useNextSteps, useSayStep } from './next-steps.ts'
import { useTurn } from './turn.ts'

/** What was done last in this session, from whatever screen, and what was undone last. */
export function StepButtons() {
  const { say } = useWords()
  const sayStep = useSayStep()
  const turn = useTurn()
  const { data } = useNextSteps()
  return (
    <div className="step-buttons">
      {(['undo', 'redo'] as const).map((direction) => {
        const { icon: Icon, keys } = direction === 'undo' ? undoStep : redoStep
        const next = data?.[direction] ?? null
        const words =
          next === null
            ? say(`second-thoughts.${direction}-none`)
            : say(`second-thoughts.${direction}-next`, { step: sayStep(next) })
        return (
          <ActionIcon
            key={direction}
            variant="subtle"
            color="gray"
            size={34}
            aria-label={words}
            title={`${words} (${keyCaps(keys).join(' + ')})`}
            disabled={next === null}
            onClick={() => {
              if (next !== null) void turn(direction, next.number)
            }}
          >
            <Icon size={19} stroke={1.6} aria-hidden />
          </ActionIcon>
        )
      })}
    </div>
  )
}
