import './objectives-screen.css'
import { Button } from '@mantine/core'
import { IconCompass } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { pillars } from '../../../core/pillar.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { go } from '../../place.ts'
import { useReporting } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { InterviewScreen } from '../interview/interview-screen.tsx'
import { StartingPoint } from '../starting-point/starting-point.tsx'
import { newObjective } from './new-objective.ts'
import { ObjectiveEditor } from './objective/objective-editor.tsx'
import { PillarObjectives } from './objective/pillar-objectives.tsx'

/** `item` is an objective, `lock-` and one to be approved, `ask-` or `new-` and a pillar, or `start` for the starting point. */
export function ObjectivesScreen({ item }: { readonly item: string | null }) {
  const { say } = useWords()
  const { question } = useReporting()
  const list = useQuery({ queryKey: ['objective.list'], queryFn: () => ask('objective.list', undefined) })
  if (list.isError) return <FailureMessage error={list.error} />
  if (list.data === undefined) return null
  const { objectives } = list.data
  if (item === 'start') return <StartingPoint list={list.data} />
  const asked = pillars.find((candidate) => item === `ask-${candidate}`)
  if (asked !== undefined) return <InterviewScreen key={item} pillar={asked} list={list.data} />
  const pillar = pillars.find((candidate) => item === `new-${candidate}`)
  const edited =
    pillar === undefined
      ? objectives.find(({ id }) => id === item || `lock-${id}` === item)
      : newObjective(pillar, question.period, objectives)
  if (edited !== undefined)
    return (
      <ObjectiveEditor
        key={edited.id}
        saved={edited}
        isNew={pillar !== undefined}
        locking={item?.startsWith('lock-') ?? false}
        list={list.data}
      />
    )
  return (
    <>
      <PageHead title={say('screen.objectives.title')} lead={say('screen.objectives.lead')}>
        <Button
          variant={objectives.length === 0 ? 'filled' : 'default'}
          leftSection={<IconCompass size={18} stroke={1.6} />}
          onClick={() => go('objectives', 'start')}
        >
          {say('starting.link')}
        </Button>
      </PageHead>
      {pillars.map((each) => (
        <PillarObjectives
          key={each}
          pillar={each}
          objectives={objectives.filter((objective) => objective.pillar === each)}
        />
      ))}
    </>
  )
}
