import { type ComplianceEvent, hasLimit } from './compliance-event.ts'
import { hoursBetween, type IsoMoment } from './moment.ts'

/** How a handover stands at a moment: `open` still has time, `overdue` has none, `no-limit` is a breach. */
export type HandoverState = 'in-time' | 'late' | 'open' | 'overdue' | 'no-limit'

/** Handed over at the very last minute of the limit is in time. */
export function handoverState(event: ComplianceEvent, limitHours: number, now: IsoMoment): HandoverState {
  if (!hasLimit(event)) return 'no-limit'
  const hours = hoursBetween(event.seenAt, event.handover?.at ?? now)
  if (event.handover === null) return hours > limitHours ? 'overdue' : 'open'
  return hours > limitHours ? 'late' : 'in-time'
}

export interface HandoverTally {
  /** Those of which it is known whether they were in time. */
  readonly judged: number
  readonly inTime: number
  /** Not handed over yet, and still within the limit. */
  readonly open: number
  readonly overdue: number
  /** Share of the judged that was in time; null while there are none. */
  readonly share: number | null
}

/** Handovers of some events; one that still has time is neither in time nor late, and one that has none is late. */
export function tallyHandovers(events: readonly ComplianceEvent[], limitHours: number, now: IsoMoment): HandoverTally {
  const states = events.filter(hasLimit).map((event) => handoverState(event, limitHours, now))
  const count = (wanted: HandoverState) => states.filter((state) => state === wanted).length
  const inTime = count('in-time')
  const overdue = count('overdue')
  const judged = inTime + count('late') + overdue
  return { judged, inTime, open: count('open'), overdue, share: judged === 0 ? null : inTime / judged }
}
