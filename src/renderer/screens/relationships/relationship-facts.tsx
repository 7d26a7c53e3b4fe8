import type { StakeholderView } from '../../../contract/register-views.ts'
import { FactStrip } from '../../components/fact-strip.tsx'
import { useWords } from '../../use-words.tsx'

/** What the register says as a whole: how many, how many talk with us, how many were first met online, how long it took. */
export function RelationshipFacts({ stakeholders }: { readonly stakeholders: readonly StakeholderView[] }) {
  const { say, figure } = useWords()
  const standings = stakeholders.map(({ standing }) => standing)
  const days = standings.flatMap(({ daysToJointWork }) => (daysToJointWork === null ? [] : [daysToJointWork]))
  const people = (name: 'all' | 'dialogue' | 'online', count: number) => ({
    id: name,
    name: say(`register.relationships.fact-${name}`),
    value: figure({ value: count, kind: 'people' }),
  })
  return (
    <FactStrip
      facts={[
        people('all', standings.length),
        people('dialogue', standings.filter(({ stage }) => stage >= 2).length),
        people('online', standings.filter(({ firstContactChannel }) => firstContactChannel !== null).length),
        {
          id: 'days',
          name: say('register.relationships.fact-days'),
          value: figure({ value: median(days), kind: 'days' }),
        },
      ]}
    />
  )
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
