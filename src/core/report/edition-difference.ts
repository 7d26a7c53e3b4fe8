import type { Figure } from './figure.ts'
import { figuresOf } from './figures-of.ts'
import type { ReportModel } from './report-model.ts'

/** One figure that two editions do not share; null on the side where it does not stand. */
export interface EditionDifference {
  readonly id: string
  /** The metric or objective that it belongs to, in its own words; empty for figures of the whole. */
  readonly of: string
  readonly kind: Figure['kind']
  readonly old: number | null
  readonly new: number | null
}

/** Every figure that stands in both editions with another value, or in one of them alone, in the order of the newer one. */
export function differencesOf(older: ReportModel, newer: ReportModel): EditionDifference[] {
  const before = new Map(figuresOf(older).map((figure) => [figure.id, figure]))
  const now = figuresOf(newer)
  const standing = new Set(now.map(({ id }) => id))
  const gone = [...before.values()].filter(({ id }) => !standing.has(id)).map((figure) => ({ ...figure, value: null }))
  return [...now, ...gone]
    .map((figure) => ({ figure, old: before.get(figure.id)?.value ?? null }))
    .filter(({ figure, old }) => figure.value !== old)
    .map(({ figure, old }) => ({
      id: figure.id,
      of: ownerOf(figure.id, newer) || ownerOf(figure.id, older),
      kind: figure.kind,
      old,
      new: figure.value,
    }))
}

/** `metric.<id>.actual` belongs to that metric, `objective.<id>.measured` to that objective. */
function ownerOf(id: string, { scorecard }: ReportModel): string {
  const objectives = scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const metric = objectives.flatMap(({ metrics }) => metrics).find((one) => id.startsWith(`metric.${one.id}.`))
  return metric?.name ?? objectives.find((one) => id.startsWith(`objective.${one.id}.`))?.statement ?? ''
}
