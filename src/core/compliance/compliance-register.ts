import { type IsoDate, type IsoMonth, monthOf } from '../date.ts'
import { monthsOf, type Period } from '../period.ts'
import type { ComplianceEvent } from './compliance-event.ts'
import { type HandoverTally, tallyHandovers } from './handover.ts'
import type { IsoMoment } from './moment.ts'

/** The register of a period: what was seen, and how fast it went where it belongs. */
export interface ComplianceSummary extends HandoverTally {
  readonly adverseEvents: number
  readonly complaints: number
  readonly breaches: number
}

export interface ComplianceMonth extends ComplianceSummary {
  readonly month: IsoMonth
}

export function summariseCompliance(
  events: readonly ComplianceEvent[],
  limitHours: number,
  now: IsoMoment,
): ComplianceSummary {
  const count = (kind: ComplianceEvent['kind']) => events.filter((event) => event.kind === kind).length
  return {
    adverseEvents: count('adverse-event'),
    complaints: count('complaint'),
    breaches: count('breach'),
    ...tallyHandovers(events, limitHours, now),
  }
}

export function seenWithin(events: readonly ComplianceEvent[], { from, to }: Period): ComplianceEvent[] {
  return events.filter(({ seenAt }) => seenAt.slice(0, 10) >= from && seenAt.slice(0, 10) <= to)
}

/** Every month of a period, also those in which nothing was seen; an event counts in the month in which it was seen. */
export function complianceMonths(
  events: readonly ComplianceEvent[],
  period: Period,
  limitHours: number,
  now: IsoMoment,
): ComplianceMonth[] {
  const byMonth = Map.groupBy(seenWithin(events, period), ({ seenAt }) => monthOf(seenAt))
  return monthsOf(period).map((month) => ({
    month,
    ...summariseCompliance(byMonth.get(month) ?? [], limitHours, now),
  }))
}

/**
 * Since when a month without an event says that none was seen: the day that the settings name, else the first event. Null
 * while nobody keeps the register: silence is then no data.
 */
export function registerKeptFrom(events: readonly ComplianceEvent[], said: IsoDate | null): IsoDate | null {
  const first = events.map(({ seenAt }) => seenAt.slice(0, 10)).sort()[0] ?? null
  if (said === null || first === null) return said ?? first
  return said < first ? said : first
}
