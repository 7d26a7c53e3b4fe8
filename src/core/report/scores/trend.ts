import { addMonths, compareDates, type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import { changesOf } from '../../scoring/definition-break.ts'
import type { Scorecard } from '../../scoring/score.ts'
import { scoreFacts } from '../../scoring/score-workspace.ts'
import type { ChartNote, ColumnChart } from '../chart.ts'
import type { Figure } from '../figure.ts'
import { breakSentence } from '../metrics/definition-sentence.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'
import { isComparable } from './comparable.ts'

/** Twelve months show a year's shape and stand beside the same months a year before. */
const monthsShown = 12

/** The twelve months that end with that of `asOf`. */
export function trendMonths(asOf: IsoDate): IsoMonth[] {
  return Array.from({ length: monthsShown }, (_, place) => addMonths(monthOf(asOf), place + 1 - monthsShown))
}

/**
 * The index month by month: actual (AC), the same months a year before (PY) and plan (PL). Each column is the index as
 * known at the end of its month, the last one at the end of `asOf`. A month without an objective in force, without data or
 * with mostly other objectives (see `isComparable`) has no column; zero would be a lie.
 */
export function trendChart(facts: Facts, asOf: IsoDate): ColumnChart {
  const months = trendMonths(asOf)
  const scoreOn = (day: IsoDate) => (isComparable(facts, asOf, day) ? scoreFacts(facts, day) : null)
  const actuals = months.map((month) => scoreOn(endOf(month, asOf)))
  const earlier = months.map((month) => scoreOn(lastDayOf(addMonths(month, -12))))
  const actual = actuals.map((score, place) => figure(`trend.${months[place]}.ac`, score?.measured ?? null, 'index'))
  const previous = earlier.map((score, place) => figure(`trend.${months[place]}.py`, score?.measured ?? null, 'index'))
  const plan = actuals.map((score, place) => figure(`trend.${months[place]}.pl`, planOf(score), 'index'))
  return {
    kind: 'columns',
    id: 'chart.trend',
    periods: months,
    series: [
      { scenario: 'PY', values: previous },
      { scenario: 'PL', values: plan },
      { scenario: 'AC', values: actual },
    ],
    notes: notesOf(facts, months),
    description: trendDescription(last(actual), last(plan), last(previous), asOf),
  }
}

function trendDescription(index: Figure, plan: Figure, year: Figure, asOf: IsoDate): Sentence {
  if (index.value === null) return sentence('trend.none', { dates: { asOf } })
  const choices = { past: year.value === null ? 'none' : 'known' }
  return sentence('trend.description', { figures: { index, plan, year }, dates: { asOf }, choices })
}

function endOf(month: IsoMonth, asOf: IsoDate): IsoDate {
  const end = lastDayOf(month)
  return end < asOf ? end : asOf
}

function planOf(score: Scorecard | null): number | null {
  return score?.pillars.some((pillar) => pillar.objectives.length > 0) ? score.expected : null
}

function notesOf(facts: Facts, months: readonly IsoMonth[]): ChartNote[] {
  return facts.notes
    .filter((note) => note.kind === 'event')
    .map(({ date, text }): Dated => ({ date, text }))
    .concat(breaksOf(facts))
    .filter(({ date }) => months.includes(monthOf(date)))
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ date, ...note }, place) => ({ number: place + 1, period: monthOf(date), ...note }))
}

type Dated = Omit<ChartNote, 'number' | 'period'> & { readonly date: IsoDate }

/** Changes of what some metric is made of. */
function breaksOf(facts: Facts): Dated[] {
  const metrics = facts.objectives.flatMap((objective) => objective.metrics)
  return [...new Set(metrics.flatMap((metric) => changesOf(metric, facts)))].map(({ date, platform, what }) => ({
    date,
    text: what,
    break: breakSentence({ platform, date }),
  }))
}

function last(figures: readonly Figure[]): Figure {
  return figures.at(-1) ?? figure('trend.none', null, 'index')
}
