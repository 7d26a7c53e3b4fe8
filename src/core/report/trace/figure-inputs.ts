import type { ScorecardMetric } from '../metrics/metric-figures.ts'
import type { ScorecardObjective } from '../pages/scorecard-page.ts'
import type { ReportModel } from '../report-model.ts'
import { nameOfFigure } from './figure-name.ts'

/** The ids of the figures from which a figure follows directly, as far as the paper holds them. */
export function inputsOfFigure(id: string, model: ReportModel, known: ReadonlySet<string>): string[] {
  const { owner, ownerId, part } = nameOfFigure(id)
  const found = () => {
    switch (owner) {
      case 'index':
        return wholeInputs(part, 'index', pillarsBelow(model))
      case 'pillar':
        return wholeInputs(part, `pillar.${ownerId}`, objectivesBelow(ownerId, model))
      case 'objective':
        return wholeInputs(part, `objective.${ownerId}`, metricsBelow(ownerId, model))
      case 'metric':
        return metricInputs(part, ownerId, model)
      case 'cost-of-objective':
        return part === 'each' ? [`cost.objective.${ownerId}.total`, `cost.objective.${ownerId}.outcomes`] : []
      case 'costs':
        return part === 'since-previous' ? ['cost.total', 'cost.previous'] : []
      default:
        return []
    }
  }
  return [...new Set(found())].filter((input) => input !== id && known.has(input))
}

/** What a roll-up adds up: by the name of its own figure, that of those below. */
type Below = (part: string) => string[]

const pillarsBelow =
  ({ scorecard }: ReportModel): Below =>
  (part) =>
    scorecard.pillars.map(({ pillar }) => `pillar.${pillar}.${part}`)

const objectivesBelow =
  (pillar: string, model: ReportModel): Below =>
  (part) =>
    objectivesOf(model, pillar).map(({ id }) => `objective.${id}.${part}`)

/** Of a metric, what counts is its attainment within the cap; what was expected is its own plan. */
function metricsBelow(objectiveId: string, model: ReportModel): Below {
  const metrics = objectivesOf(model).find(({ id }) => id === objectiveId)?.metrics ?? []
  const names: Readonly<Record<string, string>> = { weight: 'weight', plan: 'expected', pace: 'pace' }
  return (part) =>
    metrics.filter(({ guardrail }) => !guardrail).map(({ id }) => `metric.${id}.${names[part] ?? 'counted'}`)
}

function wholeInputs(part: string, prefix: string, below: Below): string[] {
  const own = (...names: readonly string[]) => names.map((name) => `${prefix}.${name}`)
  switch (part) {
    case 'measured':
    case 'floor':
    case 'ceiling':
    case 'coverage':
    case 'plan':
      return [...below('weight'), ...below(part)]
    case 'difference':
    case 'pace':
      return own('measured', 'plan')
    case 'since-previous':
      return own('measured', 'previous')
    case 'loss':
      return own('plan', 'measured', 'coverage', 'weight')
    case 'objectives.on-pace':
      return below('pace')
    default:
      return []
  }
}

function metricInputs(part: string, id: string, model: ReportModel): string[] {
  const own = (...names: readonly string[]) => names.map((name) => `metric.${id}.${name}`)
  const metric = metricOf(id, model)
  switch (part) {
    case 'actual':
      return metric === undefined ? [] : monthsOf(metric)
    case 'attainment':
      return metric === undefined ? [] : attainmentInputs(metric, own)
    case 'counted':
      return [...own('attainment'), 'settings.attainment-cap']
    case 'pace':
      return own('counted', 'expected')
    case 'plan-value':
      return own('baseline', 'target', 'expected')
    case 'plan-difference':
      return own('actual', 'plan-value')
    case 'margin':
      return own('actual', 'sample')
    case 'forecast.attained':
      return own('forecast.value', 'baseline', 'target')
    default:
      return []
  }
}

function attainmentInputs({ formula }: ScorecardMetric, own: (...names: string[]) => string[]): string[] {
  switch (formula.kind) {
    case 'way':
      return own('actual', 'baseline', 'target')
    case 'periods':
      return own('met', 'due')
    case 'steps':
      return own('climbed', 'planned')
    case 'scale':
    case 'reached':
      return own('actual')
    case 'none':
      return []
  }
}

/** The months of the window that have a value; of a stock the last of them alone. */
function monthsOf({ id, months, window, basis }: ScorecardMetric): string[] {
  const prefix = `metric.${id}.history.`
  const actual = months.find(({ scenario }) => scenario === 'AC')?.values ?? []
  const within = actual.filter(({ id: month, value }) => {
    const name = month.slice(prefix.length)
    return value !== null && name <= window.to && (basis === 'stock' || name >= window.from)
  })
  return (basis === 'stock' ? within.slice(-1) : within).map((figure) => figure.id)
}

function objectivesOf({ scorecard }: ReportModel, pillar?: string): ScorecardObjective[] {
  return scorecard.pillars
    .filter((one) => pillar === undefined || one.pillar === pillar)
    .flatMap(({ objectives }) => objectives)
}

function metricOf(id: string, model: ReportModel): ScorecardMetric | undefined {
  return objectivesOf(model)
    .flatMap(({ metrics }) => metrics)
    .find((metric) => metric.id === id)
}
