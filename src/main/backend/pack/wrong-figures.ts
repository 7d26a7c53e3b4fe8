import type { FigureFinding } from '../../../core/pack/verdict.ts'
import type { Figure } from '../../../core/report/figure.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { figureTable } from '../../../core/report/trace/figure-table.ts'
import { traceNumbers } from '../../../core/report/trace/trace-numbers.ts'

/** A figure as a member of a pack holds it; without a number where the member gives none. */
export interface PackedFigure {
  readonly number: string | null
  readonly id: string
  readonly kind: string
  readonly value: number | null
}

/** The figures of the paper that follows from the data, to hold others against. */
export interface Recomputed {
  readonly figures: ReadonlyMap<string, Figure>
  /** That a place says `old` of a figure. */
  readonly wrong: (place: string, id: string, old: number | null) => FigureFinding
  /** What a member says otherwise of figures, has too much or has not. */
  readonly otherwise: (member: string, held: readonly PackedFigure[]) => FigureFinding[]
}

export function recomputedFigures(model: ReportModel): Recomputed {
  const numbers = traceNumbers(model)
  const rows = new Map(figureTable(model).map((row) => [row.figure.id, row]))
  const figures = new Map([...rows].map(([id, { figure }]) => [id, figure]))
  const wrong: Recomputed['wrong'] = (place, id, old) => {
    const { figure, part = '', owner = null, what = '', when = null } = rows.get(id) ?? {}
    const named = figure === undefined ? null : { part, owner, what, when }
    const [kind, value] = [figure?.kind ?? 'count', figure?.value ?? null]
    return { kind: 'figure', places: [place], number: numbers.get(id) ?? '', id, named, figure: kind, old, new: value }
  }
  const isRight = ({ id, number, kind, value }: PackedFigure) => {
    const figure = figures.get(id)
    return figure?.value === value && figure.kind === kind && (number === null || number === numbers.get(id))
  }
  return {
    figures,
    wrong,
    otherwise: (member, held) => {
      const found = new Set(held.map(({ id }) => id))
      const gone = [...figures.keys()].filter((id) => !found.has(id))
      return [
        ...held.filter((one) => !isRight(one)).map(({ id, value }) => wrong(member, id, value)),
        ...gone.map((id) => wrong(member, id, null)),
      ]
    },
  }
}

/** One line for each figure and wrong value, with all places that say it. */
export function together(findings: readonly FigureFinding[]): FigureFinding[] {
  return [...Map.groupBy(findings, ({ id, old }) => `${id} ${old}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, places: same.flatMap(({ places }) => places) }]
  })
}
