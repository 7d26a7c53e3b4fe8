import { addMonths, daysBetween, type IsoDate, type IsoMonth, monthOf } from '../date.ts'
import type { Insight } from './insight.ts'
import type { InsightRecord } from './insight-record.ts'

export type InsightState = 'heard' | 'decided' | 'acted-on' | 'closed'

export interface InsightSummary {
  /** Insights that are not duplicates. */
  readonly insights: number
  /** All that was heard, duplicates too. */
  readonly heard: number
  readonly actedOn: number
  /** Null while there are none. */
  readonly shareActedOn: number | null
  /** Median of the days from hearing to action, of those acted on. */
  readonly medianDaysToAction: number | null
}

export interface InsightTheme {
  /** As its first insight writes it. */
  readonly theme: string
  readonly insights: number
  readonly heard: number
  readonly actedOn: number
  /** Every month from the first to the last, also those with none. */
  readonly months: readonly { readonly month: IsoMonth; readonly heard: number }[]
}

export function stateOf(insight: Insight): InsightState {
  if (insight.result !== null) return 'closed'
  if (insight.action !== null) return 'acted-on'
  return insight.decision === null ? 'heard' : 'decided'
}

/** From the day it was heard to the action, or to today while there is none. */
export function daysOpen(insight: Insight, today: IsoDate): number {
  return Math.max(0, daysBetween(insight.heardOn, insight.action?.date ?? today))
}

/** The insight with which another counts: through all mergers to the one that stands. */
export function keptInsight(insights: readonly InsightRecord[], id: string): InsightRecord | undefined {
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at)
    const found = insights.find((one) => one.id === at)
    if (found === undefined || found.mergedInto === null) return found
    at = found.mergedInto
  }
  return undefined
}

/** True where merging would make a circle, so that nothing of it would stand. */
export function mergesInCircle(insights: readonly InsightRecord[], id: string, into: string): boolean {
  return id === into || keptInsight(insights, into)?.id === id || leadsTo(insights, into, id)
}

export function summariseInsights(insights: readonly InsightRecord[]): InsightSummary {
  const standing = insights.filter((insight) => insight.mergedInto === null)
  const days = standing
    .flatMap(({ heardOn, action }) => (action === null ? [] : [daysBetween(heardOn, action.date)]))
    .sort((a, b) => a - b)
  return {
    insights: standing.length,
    heard: insights.length,
    actedOn: days.length,
    shareActedOn: standing.length === 0 ? null : days.length / standing.length,
    medianDaysToAction: medianOf(days),
  }
}

/** Themes, most heard first. A duplicate is heard in its own month, under the theme of the one that stands. */
export function insightThemes(insights: readonly InsightRecord[]): InsightTheme[] {
  const heard = insights.flatMap((insight) => {
    const kept = keptInsight(insights, insight.id)
    return kept === undefined ? [] : [{ insight, kept }]
  })
  const months = heard.map(({ insight }) => monthOf(insight.heardOn)).sort()
  const span = monthsBetween(months[0], months.at(-1))
  return [...Map.groupBy(heard, ({ kept }) => kept.theme.toLocaleLowerCase('en')).values()]
    .map((group): InsightTheme => {
      const standing = group.filter(({ insight }) => insight.mergedInto === null)
      return {
        theme: group[0]?.kept.theme ?? '',
        insights: standing.length,
        heard: group.length,
        actedOn: standing.filter(({ insight }) => insight.action !== null).length,
        months: span.map((month) => ({
          month,
          heard: group.filter(({ insight }) => monthOf(insight.heardOn) === month).length,
        })),
      }
    })
    .sort((a, b) => b.heard - a.heard || (a.theme < b.theme ? -1 : 1))
}

function leadsTo(insights: readonly InsightRecord[], from: string, target: string): boolean {
  let at: string | null | undefined = from
  for (let steps = 0; at !== null && at !== undefined && steps <= insights.length; steps += 1) {
    if (at === target) return true
    const here: string = at
    at = insights.find((one) => one.id === here)?.mergedInto
  }
  return false
}

function monthsBetween(first: IsoMonth | undefined, last: IsoMonth | undefined): IsoMonth[] {
  const months: IsoMonth[] = []
  if (first === undefined || last === undefined) return months
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const next = sorted[Math.ceil((sorted.length - 1) / 2)]
  return middle === undefined || next === undefined ? null : (middle + next) / 2
}
