import { addMonths, type IsoDate, lastDayOf, monthOf } from '../../date.ts'
import { type Stakeholder, stageAt, stages } from '../../evidence/relationship.ts'
import type { Facts } from '../../facts.ts'
import { costIn } from '../../scoring/cost.ts'
import { scoreFacts } from '../../scoring/score-workspace.ts'
import type { BarChart } from '../chart.ts'
import type { Figure, FigureKind } from '../figure.ts'
import { ladderChart } from '../metrics/ladder-chart.ts'
import type { ReportContext } from '../report-context.ts'
import { isComparable } from '../scores/comparable.ts'
import type { Sentence } from '../sentence.ts'
import { differenceOf, figure, placed, sentence, sizeOf } from '../words.ts'

/** What stood where at the end of each year: relationships, insights acted on, people, cost. */
export interface ThenAndNowPage {
  readonly title: Sentence
  readonly years: readonly YearColumn[]
  readonly rows: readonly YearRow[]
  readonly ladder: BarChart
  /** What is not known of some year, so that an empty cell is not read as nothing. */
  readonly notes: readonly Sentence[]
}

export interface YearColumn {
  readonly year: number
  /** The last day that counts: the end of the year, or the day of the report. */
  readonly until: IsoDate
  readonly whole: boolean
}

export interface YearRow {
  /** Term key. */
  readonly name: string
  readonly values: readonly Figure[]
}

const yearsShown = 4
const dialogue = 2

export function thenAndNowPage(context: ReportContext): ThenAndNowPage {
  const { facts, question } = context
  const years = yearsOf(facts, question.asOf)
  return {
    title: placed('then-and-now.title', titleOf(facts, question.asOf)),
    years,
    rows: rowsOf(facts, question.asOf, years),
    ladder: ladderChart(facts.stakeholders, question.asOf),
    notes: notesOf(facts, years),
  }
}

/** From the first year of which anything is known, at most four. */
function yearsOf(facts: Facts, asOf: IsoDate): YearColumn[] {
  const known = [
    ...facts.stakeholders.flatMap(({ moves }) => moves.map(({ date }) => date)),
    ...facts.costs.map(({ month }) => month),
    ...facts.headcounts.map(({ year }) => String(year)),
    ...facts.objectives.map(({ period }) => period.from),
  ].filter((day) => day <= asOf)
  const last = Number(asOf.slice(0, 4))
  const first = known.reduce((year, day) => Math.min(year, Number(day.slice(0, 4))), last)
  const from = Math.max(first, last - yearsShown + 1)
  return Array.from({ length: last - from + 1 }, (_, place) => {
    const year = from + place
    const end = `${year}-12-31`
    return { year, until: end < asOf ? end : asOf, whole: end <= asOf }
  })
}

function rowsOf(facts: Facts, asOf: IsoDate, years: readonly YearColumn[]): YearRow[] {
  const row = (name: string, kind: FigureKind, at: (column: YearColumn) => number | null): YearRow => ({
    name: `then.${name}`,
    values: years.map((column) => figure(`then.${column.year}.${name}`, at(column), kind)),
  })
  const { stakeholders } = facts
  const reached = (stage: number) => (column: YearColumn) =>
    stakeholders.length === 0 ? null : atOrAbove(stakeholders, stage, column.until)
  const acted = ({ year, until }: YearColumn) =>
    facts.insights.filter(({ action }) => action !== null && inYear(action.date, year, until)).length
  return [
    row('index', 'index', ({ until }) => (isComparable(facts, asOf, until) ? scoreFacts(facts, until).measured : null)),
    ...stages.slice(1).map((name, place) => row(name, 'people', reached(place + 1))),
    row('insights', 'count', (column) => (facts.insights.length === 0 ? null : acted(column))),
    row('headcount', 'people', ({ year }) => facts.headcounts.find((one) => one.year === year)?.people ?? null),
    row('cost', 'money', ({ year, until }) => costIn(facts.costs, { from: `${year}-01-01`, to: until })),
  ]
}

function inYear(day: IsoDate, year: number, until: IsoDate): boolean {
  return day >= `${year}-01-01` && day <= until
}

function atOrAbove(stakeholders: readonly Stakeholder[], stage: number, day: IsoDate): number {
  return stakeholders.filter((one) => stageAt(one, day) >= stage).length
}

/** Who talks with us now, against a year before. */
function titleOf({ stakeholders }: Facts, asOf: IsoDate): Sentence {
  if (stakeholders.length === 0) return sentence('then.title-empty', { dates: { asOf } })
  const before = atOrAbove(stakeholders, dialogue, lastDayOf(addMonths(monthOf(asOf), -12)))
  const now = atOrAbove(stakeholders, dialogue, asOf)
  const change = figure('then.dialogue-change', differenceOf(now, before), 'people')
  return sentence(now > before ? 'then.title-up' : now < before ? 'then.title-down' : 'then.title-same', {
    figures: {
      now: figure('ladder.dialogue.now', now, 'people'),
      before: figure('ladder.dialogue.then', before, 'people'),
      all: figure('ladder.all', stakeholders.length, 'people'),
      size: sizeOf(change, 'people'),
    },
  })
}

function notesOf(facts: Facts, years: readonly YearColumn[]): Sentence[] {
  const partial = years.find(({ whole }) => !whole)
  const people = years.filter(({ year }) => facts.headcounts.every((one) => one.year !== year))
  const spent = years.filter(({ year, until }) => costIn(facts.costs, { from: `${year}-01-01`, to: until }) === null)
  const names = (columns: readonly YearColumn[]) => ({ words: { years: columns.map(({ year }) => year).join(', ') } })
  return [
    ...(partial === undefined
      ? []
      : [sentence('then.partial', { dates: { until: partial.until }, words: { year: String(partial.year) } })]),
    ...(people.length === 0 ? [] : [sentence('then.no-headcount', names(people))]),
    ...(spent.length === 0 ? [] : [sentence('then.no-cost', names(spent))]),
  ]
}
