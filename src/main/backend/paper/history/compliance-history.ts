import { assetsOf } from '../../../../core/campaign.ts'
import { cycleDays } from '../../../../core/campaign-asset.ts'
import type { ComplianceEvent } from '../../../../core/compliance/compliance-event.ts'
import { registerKeptFrom } from '../../../../core/compliance/compliance-register.ts'
import { tallyHandovers } from '../../../../core/compliance/handover.ts'
import { endOfDay } from '../../../../core/compliance/moment.ts'
import { type IsoDate, type IsoMonth, monthOf } from '../../../../core/date.ts'
import type { Facts } from '../../../../core/facts.ts'
import type { ComplianceCount, Metric, MetricPoint } from '../../../../core/metric.ts'
import { monthsOf, type Period } from '../../../../core/period.ts'
import { pointOf, ratioPoint } from './point.ts'

type Known = Pick<Facts, 'campaigns' | 'compliance' | 'lastDataOn' | 'settings'>

/**
 * What the compliance register says of each month. Where nothing had to be handed over the share is 0 of 0: there was
 * nothing to keep. An event that still had time at the end of the last day with data is not judged yet.
 */
export function complianceHistory(
  metric: Pick<Metric, 'basis' | 'grade'>,
  count: ComplianceCount,
  known: Known,
  period: Period,
): MetricPoint[] {
  const { lastDataOn, compliance: events, settings } = known
  if (lastDataOn === null) return []
  if (count === 'approval-days') return approvalHistory(metric, known, { ...period, to: lastDataOn })
  const keptFrom = registerKeptFrom(events, settings.compliance.keptFrom)
  if (keptFrom === null || keptFrom > lastDataOn) return []
  const now = endOfDay(lastDataOn)
  const { grade } = metric
  return monthsOf({ from: keptFrom, to: lastDataOn }).map((month) => {
    const seen = events.filter((event) => monthOf(event.seenAt) === month)
    if (count === 'breaches')
      return pointOf(month, { value: breachesBy(metric.basis === 'stock' ? events : seen, month), grade })
    const { inTime, judged } = tallyHandovers(seen.filter(concerns(count)), settings.compliance.handoverHours, now)
    return ratioPoint(month, inTime, judged, { grade })
  })
}

function concerns(count: Exclude<ComplianceCount, 'breaches' | 'approval-days'>) {
  return ({ kind }: ComplianceEvent) =>
    (kind === 'adverse-event' && count !== 'complaints-in-time') ||
    (kind === 'complaint' && count !== 'adverse-events-in-time')
}

function breachesBy(events: readonly ComplianceEvent[], month: IsoMonth): number {
  return events.filter(({ kind, seenAt }) => kind === 'breach' && monthOf(seenAt) <= month).length
}

/** The mean days from submission to approval of what was approved in each month. */
function approvalHistory(
  { grade }: Pick<Metric, 'grade'>,
  { campaigns }: Known,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): MetricPoint[] {
  const cycles = assetsOf(campaigns).flatMap((asset) => {
    const days = cycleDays(asset)
    return asset.approvedOn === null || days === null ? [] : [{ month: monthOf(asset.approvedOn), days }]
  })
  if (cycles.length === 0 || from > to) return []
  return monthsOf({ from, to }).map((month) => {
    const approved = cycles.filter((cycle) => cycle.month === month)
    const days = approved.reduce((sum, cycle) => sum + cycle.days, 0)
    return ratioPoint(month, days, approved.length, { grade })
  })
}
