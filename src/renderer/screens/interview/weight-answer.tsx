import { Button } from '@mantine/core'
import type { ObjectiveList } from '../../../contract/views.ts'
import { siblingsIn, weighedMetrics } from '../../../core/interview/interview.ts'
import { spreadRest } from '../../../core/spread-weights.ts'
import { PercentField } from '../../components/share-field.tsx'
import { WeightsBar } from '../../components/weights-bar.tsx'
import { useWords } from '../../use-words.tsx'
import { evenly } from '../objectives/evenly.ts'
import type { Interviewing } from './use-interview.ts'

interface WeightAnswerProps {
  readonly interview: Interviewing
  readonly list: ObjectiveList
}

/** How much each metric counts in the objective, and the objective among those of its pillar. */
export function WeightAnswer({ interview: { value, change, statement }, list }: WeightAnswerProps) {
  const { say } = useWords()
  const { objective } = value
  const metrics = weighedMetrics(value)
  const siblings = siblingsIn(value, list.objectives)
  const weighMetrics = (weights: ReadonlyMap<string, number>) => {
    const changed = objective.metrics.map((metric) => ({ ...metric, weight: weights.get(metric.id) ?? metric.weight }))
    change({ ...value, objective: { ...objective, metrics: changed } })
  }
  const weighObjectives = (weights: ReadonlyMap<string, number>) =>
    change({
      ...value,
      objective: { ...objective, weight: weights.get(objective.id) ?? objective.weight },
      siblingWeights: Object.fromEntries(siblings.map(({ id, weight }) => [id, weights.get(id) ?? weight])),
    })
  const own = { id: objective.id, name: statement, weight: objective.weight }
  return (
    <>
      {metrics.length > 1 && (
        <WeightGroup title={say('screen.objectives.metrics')} parts={metrics} onWeights={weighMetrics} />
      )}
      {siblings.length > 0 && (
        <WeightGroup
          title={say('screen.objectives.weight')}
          parts={[own, ...siblings.map(({ id, weight, statement: name }) => ({ id, name, weight }))]}
          onWeights={weighObjectives}
        />
      )}
    </>
  )
}

interface WeightGroupProps {
  readonly title: string
  readonly parts: readonly { readonly id: string; readonly name: string; readonly weight: number }[]
  readonly onWeights: (weights: ReadonlyMap<string, number>) => void
}

function WeightGroup({ title, parts, onWeights }: WeightGroupProps) {
  const { say } = useWords()
  return (
    <fieldset className="form-fields">
      <legend>{title}</legend>
      {parts.map(({ id, name, weight }) => (
        <div className="sibling" key={id}>
          <span>{name}</span>
          <div className="interview-weight">
            <PercentField
              w="7rem"
              aria-label={say('screen.objectives.weight-of', { statement: name })}
              value={weight}
              onChange={(changed) => onWeights(new Map([[id, changed]]))}
            />
            <Button
              variant="subtle"
              size="xs"
              aria-label={say('interview.spread-around', { name })}
              onClick={() => onWeights(spreadRest(parts, id))}
            >
              {say('interview.spread')}
            </Button>
          </div>
        </div>
      ))}
      <WeightsBar parts={parts} />
      <Button variant="default" size="xs" w="fit-content" onClick={() => onWeights(evenly(parts))}>
        {say('screen.weights.evenly')}
      </Button>
    </fieldset>
  )
}
