import type { Figure } from '../figure.ts'
import type { ScorecardMetric } from '../metrics/metric-figures.ts'
import type { ScorecardObjective } from '../pages/scorecard-page.ts'
import type { ReportModel } from '../report-model.ts'
import type { RollUpFigures } from '../scores/roll-up-figures.ts'
import { nameOfFigure } from './figure-name.ts'

/** How a figure follows from others; the words stand under `trace.how.<how>`. */
export const figureWays = [
  'coverage',
  'pace',
  'difference',
  'plan',
  'since',
  'previous',
  'grade-a',
  'on-pace',
  'metric-pace',
] as const
export type FigureWay = (typeof figureWays)[number]

/** Where a person wrote what a figure says. */
export interface EntryPlace {
  readonly screen: 'objectives' | 'settings' | 'costs' | 'campaigns' | 'relationships' | 'insights' | 'evidence'
  readonly item: string | null
}

/** A figure that another is made of, with the name of what it belongs to: a term of ours, or the person's own words. */
export interface FigureInput {
  readonly figure: Figure
  readonly term: 'figure.attainment' | 'figure.plan' | 'figure.actual' | 'figure.previous' | null
  readonly name: string
}

/** What stands behind a figure of the report: metrics with their values, other figures, or an entry made by hand. */
export type FigureOrigin =
  | { readonly kind: 'metrics'; readonly metrics: readonly ScorecardMetric[] }
  | { readonly kind: 'inputs'; readonly how: FigureWay; readonly inputs: readonly FigureInput[] }
  | { readonly kind: 'entry'; readonly place: EntryPlace }

/** Finds what stands behind a figure, by its id; null for a figure of which the report says nothing more. */
export function originOfFigure(model: ReportModel, { id, value }: Figure): FigureOrigin | null {
  if (value === null) return null
  const { ownerId, part } = nameOfFigure(id)
  const [what = ''] = id.split('.')
  const [name = ''] = part.split('.')
  switch (what) {
    case 'metric':
      return originInMetric(model, ownerId, name)
    case 'objective':
      return originInObjective(model, ownerId, name)
    case 'pillar':
      return originInPillar(model, ownerId, name)
    case 'index':
      return originInRollUp(model.board.index, metricsOf(objectivesOf(model)), name, model)
    case 'objectives':
      return onPace(objectivesOf(model))
    case 'cost':
      return entry(name === 'budget' ? 'campaigns' : 'costs')
    case 'ladder':
    case 'stakeholder':
      return entry('relationships')
    case 'insight':
    case 'insights':
    case 'you-said':
      return entry('insights')
    case 'missed':
    case 'guardrails':
    case 'questions':
    case 'chain':
    case 'stop':
    case 'amec':
    case 'barcelona':
      return entry('objectives')
    case 'then':
      return originInYears(name)
    case 'evidence':
      return entry('evidence')
    default:
      return what === 'settings' ? entry('settings') : null
  }
}

function originInObjective(model: ReportModel, id: string, part: string): FigureOrigin | null {
  const objective = objectivesOf(model).find((one) => one.id === id)
  if (objective === undefined) return null
  if (part === 'weight' || part === 'set-after-start' || part === 'loss') return entry('objectives', id)
  return originInRollUp(objective, objective.metrics, part, model)
}

/** Years beside each other: what the registers held then and hold now. */
function originInYears(part: string): FigureOrigin | null {
  if (part === 'cost') return entry('costs')
  if (part === 'insights') return entry('insights')
  return part === 'index' || part === 'headcount' ? null : entry('relationships')
}

function originInPillar(model: ReportModel, pillar: string, part: string): FigureOrigin | null {
  const found = model.scorecard.pillars.find((one) => one.pillar === pillar)
  if (found === undefined) return null
  if (part === 'weight') return entry('settings')
  if (part === 'objectives') return onPace(found.objectives)
  return originInRollUp(found, metricsOf(found.objectives), part, model)
}

function originInRollUp(
  figures: RollUpFigures,
  metrics: readonly ScorecardMetric[],
  part: string,
  { board }: ReportModel,
): FigureOrigin | null {
  const weighed = metrics.filter(({ guardrail }) => !guardrail)
  const both = [input(figures.measured, 'figure.attainment'), input(figures.plan, 'figure.plan')]
  switch (part) {
    case 'measured':
    case 'floor':
    case 'ceiling':
      return { kind: 'metrics', metrics }
    case 'coverage':
      return inputs(
        'coverage',
        weighed.map(({ actual, name }) => input(actual, null, name)),
      )
    case 'grade-a':
      return inputs(
        'grade-a',
        weighed.filter(({ grade }) => grade === 'A').map(({ actual, name }) => input(actual, null, name)),
      )
    case 'pace':
      return inputs('pace', both)
    case 'difference':
      return inputs('difference', both)
    case 'plan':
      return inputs(
        'plan',
        weighed.map(({ expected, name }) => input(expected, null, name)),
      )
    case 'since-previous':
      return inputs('since', [
        input(board.index.measured, 'figure.attainment'),
        input(board.index.previous, 'figure.previous'),
      ])
    case 'previous':
      return inputs('previous', [])
    default:
      return null
  }
}

/** What was agreed leads to its objective, what was measured to its values. */
function originInMetric(model: ReportModel, metricId: string, part: string): FigureOrigin | null {
  const objective = objectivesOf(model).find(({ metrics }) => metrics.some(({ id }) => id === metricId))
  const metric = objective?.metrics.find(({ id }) => id === metricId)
  if (objective === undefined || metric === undefined) return null
  if (['weight', 'baseline', 'target', 'expected', 'planned', 'due'].includes(part))
    return entry('objectives', objective.id)
  if (part === 'pace')
    return inputs('metric-pace', [input(metric.counted, 'figure.attainment'), input(metric.expected, 'figure.plan')])
  return { kind: 'metrics', metrics: [metric] }
}

function onPace(objectives: readonly ScorecardObjective[]): FigureOrigin {
  return inputs(
    'on-pace',
    objectives.map(({ pace, statement }) => input(pace, null, statement)),
  )
}

function inputs(how: FigureWay, all: readonly FigureInput[]): FigureOrigin {
  return { kind: 'inputs', how, inputs: all }
}

function input(figure: Figure, term: FigureInput['term'], name = ''): FigureInput {
  return { figure, term, name }
}

function entry(screen: EntryPlace['screen'], item: string | null = null): FigureOrigin {
  return { kind: 'entry', place: { screen, item } }
}

function objectivesOf({ scorecard }: ReportModel): ScorecardObjective[] {
  return scorecard.pillars.flatMap(({ objectives }) => objectives)
}

function metricsOf(objectives: readonly ScorecardObjective[]): ScorecardMetric[] {
  return objectives.flatMap(({ metrics }) => metrics)
}
