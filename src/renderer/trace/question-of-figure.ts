import { pillars } from '../../core/pillar.ts'
import type { Figure } from '../../core/report/figure.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { originOfFigure } from '../../core/report/trace/origin-of-figure.ts'
import type { Words } from '../use-words.tsx'
import type { TraceQuestion } from './trace-question.ts'

/** What to ask of a figure of the report; null where the report says nothing more of it. */
export function questionOf(figure: Figure, model: ReportModel, words: Words): TraceQuestion | null {
  const origin = originOfFigure(model, figure)
  if (origin === null) return null
  const title = titleOf(figure, model, words)
  if (origin.kind === 'metrics') return { title, metrics: origin.metrics }
  return origin.kind === 'entry' ? { title, figure, entry: origin.place } : { title, figure, ...origin }
}

/** Whose figure it is. */
function titleOf({ id }: Figure, { scorecard }: ReportModel, { say, term }: Words): string {
  const [what, name] = id.split('.')
  const objectives = scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const metrics = objectives.flatMap((objective) => objective.metrics)
  const pillar = pillars.find((one) => one === name)
  if (what === 'pillar' && pillar !== undefined) return term(`pillar.${pillar}`)
  if (what === 'metric') return metrics.find((metric) => metric.id === name)?.name ?? term('roo')
  if (what === 'objective') return objectives.find((one) => one.id === name)?.statement ?? term('roo')
  if (what === 'cost') return say('screen.overview.cost')
  return what === 'ladder' ? say('trace.ladder') : term('roo')
}
