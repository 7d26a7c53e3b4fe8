import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import type { IsoMoment } from '../../../core/compliance/moment.ts'
import { useWords } from '../../use-words.tsx'

/** How a moment is written, and an event is called by its moment: it has no other name. */
export function useMoments() {
  const { say, date } = useWords()
  const moment = (at: IsoMoment) => `${date(at.slice(0, 10))}, ${at.slice(11)}`
  const nameOf = ({ kind, seenAt }: Pick<ComplianceEvent, 'kind' | 'seenAt'>) =>
    say('compliance.entry-of', { kind: say(`compliance.kind.${kind}`), moment: moment(seenAt) })
  return { moment, nameOf }
}
