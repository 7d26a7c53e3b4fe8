import { compareDates, daysBetween, type IsoDate } from '../../date.ts'
import type { Insight } from '../../evidence/insight.ts'
import { type Period, writePeriod } from '../../period.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure, placed, sentence } from '../words.ts'

/** You said, we did: what was heard, decided, done, and what came of it. */
export interface YouSaidPage {
  readonly title: Sentence
  readonly lines: readonly YouSaidLine[]
  /** Insights of the period for which the page has no room. */
  readonly others: Sentence | null
}

export interface YouSaidLine {
  readonly id: string
  readonly heardOn: IsoDate
  readonly audience: string
  readonly statement: string
  readonly soWhat: string
  /** Null is printed as a gap. */
  readonly decision: Step | null
  readonly action: Step | null
  readonly result: Step | null
}

interface Step {
  readonly text: string
  readonly date: IsoDate
}

const room = 5

/** The insights on which something happened in the period: heard, decided, done or closed; those with a result first. */
export function youSaidPage({ facts, question }: ReportContext): YouSaidPage {
  const { from } = question.period
  const { asOf } = question
  const within = (step: { readonly date: IsoDate } | null) => step !== null && step.date >= from && step.date <= asOf
  const touched = facts.insights.filter(
    (insight) =>
      (insight.heardOn >= from && insight.heardOn <= asOf) ||
      within(insight.decision) ||
      within(insight.action) ||
      within(insight.result),
  )
  const lines = [...touched].sort(byWeight(asOf)).slice(0, room)
  const left = touched.length - lines.length
  const done = touched.flatMap(({ heardOn, action }) =>
    action === null || action.date > asOf ? [] : [daysBetween(heardOn, action.date)],
  )
  return {
    title: placed('you-said.title', titleOf(question.period, touched.length, done)),
    lines: lines.map((insight) => lineOf(insight, asOf)),
    others:
      left === 0 ? null : sentence('you-said.others', { figures: { count: figure('you-said.others', left, 'count') } }),
  }
}

function byWeight(asOf: IsoDate) {
  const progress = ({ decision, action, result }: Insight) =>
    [decision, action, result].filter((step) => step !== null && step.date <= asOf).length
  return (a: Insight, b: Insight) =>
    progress(b) - progress(a) || b.strength - a.strength || compareDates(b.heardOn, a.heardOn)
}

function titleOf(period: Period, touched: number, days: readonly number[]): Sentence {
  const dates = { period: writePeriod(period) }
  if (touched === 0) return sentence('you-said.title-empty', { dates })
  const figures = {
    all: figure('you-said.all', touched, 'count'),
    done: figure('you-said.done', days.length, 'count'),
    days: figure('you-said.days', medianOf(days), 'days'),
  }
  return sentence(days.length === 0 ? 'you-said.title-open' : 'you-said.title', { figures, dates })
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function lineOf(insight: Insight, asOf: IsoDate): YouSaidLine {
  const known = (step: Step | null) =>
    step !== null && step.date <= asOf ? { text: step.text, date: step.date } : null
  return {
    id: insight.id,
    heardOn: insight.heardOn,
    audience: insight.audience,
    statement: insight.statement,
    soWhat: insight.soWhat,
    decision: known(insight.decision),
    action: known(insight.action),
    result: known(insight.result),
  }
}
