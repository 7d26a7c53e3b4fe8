import type { ComplianceRegister } from '../../../contract/compliance-views.ts'
import { seenWithin, summariseCompliance } from '../../../core/compliance/compliance-register.ts'
import { FactStrip } from '../../components/fact-strip.tsx'
import { useWords } from '../../use-words.tsx'
import { useTwelveMonths } from './twelve-months.ts'

/** Twelve months at a glance; what waits is counted whenever it was seen. */
export function ComplianceFacts({ register }: { readonly register: ComplianceRegister }) {
  const { say, figure, whole, periodName } = useWords()
  const { events, limitHours, now } = register
  const period = useTwelveMonths(now)
  const { judged, inTime, share, adverseEvents, complaints, breaches } = summariseCompliance(
    seenWithin(events, period),
    limitHours,
    now,
  )
  const all = summariseCompliance(events, limitHours, now)
  return (
    <FactStrip
      facts={[
        {
          id: 'share',
          name: say('compliance.fact-share', { hours: limitHours }),
          value: figure({ value: share, kind: 'share' }),
          note: judged === 0 ? say('compliance.fact-share-none') : say('compliance.fact-share-of', { inTime, judged }),
        },
        {
          id: 'waiting',
          name: say('compliance.fact-waiting'),
          value: whole(all.open + all.overdue),
          note: say('compliance.fact-overdue', { waiting: all.open + all.overdue, overdue: all.overdue }),
        },
        {
          id: 'adverse-events',
          name: say('compliance.fact-adverse-events'),
          value: whole(adverseEvents),
          note: periodName(period),
        },
        { id: 'complaints', name: say('compliance.fact-complaints'), value: whole(complaints) },
        { id: 'breaches', name: say('compliance.fact-breaches'), value: whole(breaches) },
      ]}
    />
  )
}
