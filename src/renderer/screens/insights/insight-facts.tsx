import type { InsightSummary } from '../../../contract/register-views.ts'
import { FactStrip } from '../../components/fact-strip.tsx'
import { useWords } from '../../use-words.tsx'

export function InsightFacts({ summary }: { readonly summary: InsightSummary }) {
  const { say, figure } = useWords()
  const { insights, heard, actedOn, shareActedOn, medianDaysToAction } = summary
  return (
    <FactStrip
      facts={[
        {
          id: 'insights',
          name: say('register.insights.fact-insights'),
          value: figure({ value: insights, kind: 'count' }),
          ...(heard === insights ? {} : { note: say('register.insights.fact-heard', { count: heard }) }),
        },
        {
          id: 'share',
          name: say('register.insights.fact-share'),
          value: figure({ value: shareActedOn, kind: 'share' }),
          note: say('register.insights.fact-acted', { count: actedOn, all: insights }),
        },
        {
          id: 'days',
          name: say('register.insights.fact-days'),
          value: figure({ value: medianDaysToAction, kind: 'days' }),
        },
      ]}
    />
  )
}
