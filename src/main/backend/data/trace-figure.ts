import type { FigureTrace, TraceMonth } from '../../../contract/import-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import { firstDayOf, type IsoMonth, lastDayOf } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { unitOf } from '../../../core/report/metrics/agreed-figures.ts'
import type { ReportQuestion } from '../../../core/report/report-question.ts'
import { monthValue } from '../../../core/scoring/actual.ts'
import { scoreMetric } from '../../../core/scoring/score-metric.ts'
import type { OpenFile } from '../backend.ts'
import {
  countTraced,
  letTracedGo,
  tracedAccounts,
  tracedColumns,
  tracedValues,
} from '../database/values/traced-values.ts'
import { factsOf } from '../paper/load-facts.ts'
import { gatherValues } from './gather-values.ts'
import { pointsBehind } from './points-behind.ts'
import { tracedFiles } from './traced-files.ts'

export interface TraceQuestion {
  readonly metricId: string
  readonly question: ReportQuestion
  readonly month: IsoMonth | null
  readonly accountId: string | null
  readonly offset: number
  readonly limit: number
}

/** The way from what the report shows of a metric, down to the cells from which it was read. */
export function traceFigure(file: OpenFile, wish: TraceQuestion): FigureTrace {
  const facts = factsOf(file)
  const { metric, objective } = namedMetric(facts, wish.metricId)
  const { asOf, period } = wish.question
  const points = pointsBehind(metric, objective, facts, asOf)
  const found = {
    metricId: metric.id,
    name: metric.name,
    unit: unitOf(metric),
    origin: originOf(metric),
    actual: scoreMetric(metric, objective, facts, asOf).actual,
    period,
    months: points.map((point): TraceMonth => {
      const { month, numerator, denominator } = point
      return { month, value: monthValue(metric, point), numerator, denominator }
    }),
  }
  const months = wish.month === null ? points.map(({ month }) => month) : [wish.month]
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return { ...found, accounts: [], files: [], values: [], total: 0 }
  const days = { from: firstDayOf(first), to: lastDayOf(last) }
  return { ...found, ...below(file, metric, facts, { ...wish, days }) }
}

type Below = Pick<FigureTrace, 'accounts' | 'files' | 'values' | 'total'>

function below(
  { db }: OpenFile,
  metric: Metric,
  facts: Facts,
  wish: TraceQuestion & { readonly days: ReportQuestion['period'] },
): Below {
  try {
    if (!gatherValues(db, metric, facts, wish.days, null)) return { accounts: [], files: [], values: [], total: 0 }
    const accounts = tracedAccounts(db)
    if (wish.accountId !== null) gatherValues(db, metric, facts, wish.days, wish.accountId)
    return {
      accounts,
      files: tracedFiles(db, tracedColumns(db)),
      values: tracedValues(db, wish.offset, wish.limit),
      total: countTraced(db),
    }
  } finally {
    letTracedGo(db)
  }
}

function namedMetric(facts: Facts, metricId: string): { metric: Metric; objective: Objective } {
  for (const objective of facts.objectives)
    for (const metric of objective.metrics) if (metric.id === metricId) return { metric, objective }
  throw new Refusal('not-found')
}

function originOf({ binding }: Metric): FigureTrace['origin'] {
  if (binding.kind === 'measure' || binding.kind === 'answers') return 'exports'
  return binding.kind === 'manual' ? 'entries' : 'register'
}
