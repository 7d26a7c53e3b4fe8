import type { IsoDate } from '../date.ts'
import type { DueItem } from './check-in.ts'
import type { CheckInFacts } from './check-in-facts.ts'

/** What was seen and not handed over waits from that day on: its limit is counted in hours, so no rhythm puts it off. */
export function dueHandovers({ compliance }: CheckInFacts, today: IsoDate): DueItem[] {
  return compliance.flatMap(({ id, seenAt, handover }): DueItem[] => {
    const since = seenAt.slice(0, 10)
    if (handover !== null || since > today) return []
    return [{ kind: 'handover', key: `handover ${id}`, since, eventId: id }]
  })
}
