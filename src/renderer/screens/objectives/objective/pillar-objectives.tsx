import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { generationsOf } from '../../../../core/generation.ts'
import type { Objective } from '../../../../core/objective.ts'
import type { Pillar } from '../../../../core/pillar.ts'
import { WeightsBar } from '../../../components/weights-bar.tsx'
import { go } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { ObjectiveItem } from './objective-item.tsx'

interface PillarObjectivesProps {
  readonly pillar: Pillar
  readonly objectives: readonly Objective[]
}

export function PillarObjectives({ pillar, objectives }: PillarObjectivesProps) {
  const { say, term } = useWords()
  const generations = generationsOf(objectives).toReversed()
  return (
    <section className="pillar-objectives" aria-labelledby={`objectives-${pillar}`}>
      <header>
        <div>
          <h2 id={`objectives-${pillar}`}>{term(`pillar.${pillar}`)}</h2>
          <p className="soft">{term(`pillar.${pillar}.meaning`)}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          aria-label={say('screen.objectives.new-under', { pillar: term(`pillar.${pillar}`) })}
          onClick={() => go('objectives', `ask-${pillar}`)}
        >
          {say('screen.objectives.new')}
        </Button>
      </header>
      {generations.length === 0 && <p className="teaching">{say(`screen.objectives.none-${pillar}`)}</p>}
      {generations.map((generation) => (
        <Generation key={generation[0]?.id} generation={generation} titled={generations.length > 1} />
      ))}
    </section>
  )
}

interface GenerationProps {
  readonly generation: readonly Objective[]
  readonly titled: boolean
}

/** The objectives that count in the same reports; their weights total 100 together. */
function Generation({ generation, titled }: GenerationProps) {
  const years = [
    ...new Set(generation.flatMap(({ period }) => [period.from.slice(0, 4), period.to.slice(0, 4)])),
  ].sort()
  return (
    <div className="generation">
      {titled && <h3>{years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0]}</h3>}
      {generation.map((objective) => (
        <ObjectiveItem key={objective.id} objective={objective} />
      ))}
      <WeightsBar parts={generation.map(({ id, statement, weight }) => ({ id, name: statement, weight }))} />
    </div>
  )
}
