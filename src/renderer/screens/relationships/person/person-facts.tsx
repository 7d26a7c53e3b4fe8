import type { StakeholderView } from '../../../../contract/register-views.ts'
import { FactStrip } from '../../../components/fact-strip.tsx'
import { useWords } from '../../../use-words.tsx'
import { termOfStage } from '../ladder-stages.ts'

export function PersonFacts({ person }: { readonly person: StakeholderView }) {
  const { say, term, date, figure } = useWords()
  const { stage, since, firstContactOn, firstContactChannel, daysToJointWork } = person.standing
  const began = firstContactOn === null ? '–' : (firstContactChannel ?? say('register.relationships.not-online'))
  return (
    <FactStrip
      facts={[
        {
          id: 'stage',
          name: say('register.relationships.stands'),
          value: term(termOfStage(stage)),
          ...(since === null ? {} : { note: say('register.relationships.since-date', { date: date(since) }) }),
        },
        {
          id: 'began',
          name: say('register.relationships.began'),
          value: began,
          ...(firstContactOn === null ? {} : { note: date(firstContactOn) }),
        },
        {
          id: 'days',
          name: say('register.relationships.to-joint-work'),
          value:
            daysToJointWork === null
              ? say('register.relationships.not-yet')
              : figure({ value: daysToJointWork, kind: 'days' }),
        },
      ]}
    />
  )
}
