import type { InsightRegister, InsightView } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { Insight } from '../../../core/evidence/insight.ts'
import {
  daysOpen,
  insightThemes,
  mergesInCircle,
  stateOf,
  summariseInsights,
} from '../../../core/evidence/insight-register.ts'
import type { OpenFile } from '../backend.ts'
import { loadInsightRecords, mergeInsight, removeInsight, saveInsight } from '../database/registers/insights.ts'
import { changeOne, type Hand, refuseFuture } from './register-change.ts'

export function listInsights({ db }: OpenFile, today: IsoDate): InsightRegister {
  const records = loadInsightRecords(db)
  const insights = records.map(
    (record): InsightView => ({
      ...record,
      state: record.mergedInto === null ? stateOf(record) : 'merged',
      daysOpen: daysOpen(record, today),
      duplicates: records.filter((one) => one.mergedInto === record.id).map((one) => one.id),
    }),
  )
  const summary = summariseInsights(records)
  return { today, insights, removed: loadInsightRecords(db, 'removed'), summary, themes: insightThemes(records) }
}

export function keepInsight(
  file: OpenFile,
  hand: Hand,
  { insight, seen }: { readonly insight: Insight; readonly seen: number },
): void {
  checkSteps(insight)
  refuseFuture(hand, insight.heardOn, insight.decision?.date, insight.action?.date, insight.result?.date)
  changeOne(file, hand, { entity: 'insight', id: insight.id, seen }, () => {
    const old = loadInsightRecords(file.db).find((one) => one.id === insight.id)
    saveInsight(file.db, insight)
    return { what: 'insight.save', old, new: insight }
  })
}

export function binInsight(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'insight', id, seen }, () => {
    const old = standingInsight(file, id)
    removeInsight(file.db, id, hand.author.at)
    return { what: 'insight.remove', old, new: null }
  })
}

export function mergeOneInsight(
  file: OpenFile,
  hand: Hand,
  { id, into, seen }: { readonly id: string; readonly into: string | null; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'insight', id, seen }, () => {
    const old = standingInsight(file, id)
    if (into !== null) {
      standingInsight(file, into)
      if (mergesInCircle(loadInsightRecords(file.db), id, into)) throw new Refusal('merge-circular')
    }
    mergeInsight(file.db, id, into)
    return { what: 'insight.merge', old: { mergedInto: old.mergedInto }, new: { mergedInto: into } }
  })
}

/** Decision, action and result follow each other, on the calendar too. */
function checkSteps({ heardOn, decision, action, result }: Insight): void {
  if (result !== null && action === null) throw new Refusal('result-without-action')
  if (action !== null && decision === null) throw new Refusal('action-without-decision')
  const dates = [heardOn, decision?.date, action?.date, result?.date].filter((date) => date !== undefined)
  for (const [place, date] of dates.entries()) {
    const before = dates[place - 1]
    if (before !== undefined && date < before) throw new Refusal('insight-dates-reversed', { date, before })
  }
}

function standingInsight({ db }: OpenFile, id: string) {
  const insight = loadInsightRecords(db).find((one) => one.id === id)
  if (insight === undefined) throw new Refusal('not-found')
  return insight
}
