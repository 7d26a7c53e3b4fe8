import { Button } from '@mantine/core'
import type { Objective } from '../../../../core/objective.ts'
import { PercentField } from '../../../components/share-field.tsx'
import { WeightsBar } from '../../../components/weights-bar.tsx'
import { useWords } from '../../../use-words.tsx'
import { evenly } from '../evenly.ts'

interface SiblingWeightsProps {
  /** The objective being edited first, then those with which it shares 100 percent. */
  readonly objectives: readonly Objective[]
  readonly onWeights: (weights: ReadonlyMap<string, number>) => void
}

export function SiblingWeights({ objectives, onWeights }: SiblingWeightsProps) {
  const { say } = useWords()
  return (
    <>
      {objectives.map(({ id, statement, weight }, place) => (
        <div className="sibling" key={id} data-own={place === 0}>
          <span>{place === 0 ? say('screen.objectives.this') : statement}</span>
          <PercentField
            w="7rem"
            aria-label={say('screen.objectives.weight-of', {
              statement: place === 0 && statement.trim() === '' ? say('screen.objectives.this') : statement,
            })}
            value={weight}
            onChange={(changed) => onWeights(new Map([[id, changed]]))}
          />
        </div>
      ))}
      <WeightsBar parts={objectives.map(({ id, statement, weight }) => ({ id, name: statement, weight }))} />
      {objectives.length > 1 && (
        <Button variant="default" size="xs" w="fit-content" onClick={() => onWeights(evenly(objectives))}>
          {say('screen.weights.evenly')}
        </Button>
      )}
    </>
  )
}
