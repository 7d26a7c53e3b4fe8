import type { Figure } from '../figure.ts'
import type { ReportModel } from '../report-model.ts'

/**
 * Every figure of a report or of some parts of it, once by its id, in the order of the paper. Two figures may share an id only when they are the
 * same figure shown twice; `conflictingFigures` finds those that are not.
 */
export function figuresOf(model: Partial<ReportModel>): Figure[] {
  return [...new Map([...walk(model)].reverse().map((figure) => [figure.id, figure])).values()].reverse()
}

/** Ids under which two different figures stand: always empty, unless the report is wrong. */
export function conflictingFigures(model: ReportModel): string[] {
  const seen = new Map<string, Figure>()
  const conflicts = new Set<string>()
  for (const figure of walk(model)) {
    const first = seen.get(figure.id) ?? figure
    seen.set(figure.id, first)
    if (first.value !== figure.value || first.kind !== figure.kind) conflicts.add(figure.id)
  }
  return [...conflicts]
}

function* walk(part: unknown): Generator<Figure> {
  if (typeof part !== 'object' || part === null) return
  if (isFigure(part)) yield part
  else for (const inner of Object.values(part)) yield* walk(inner)
}

/** Nothing else in the model has an id, a value and a kind. */
function isFigure(part: object): part is Figure {
  return 'id' in part && 'value' in part && 'kind' in part
}
