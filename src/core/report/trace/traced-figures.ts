import type { AskedOf, ValuePlace } from '../../value-place.ts'
import type { ReportModel } from '../report-model.ts'
import { inputsOfFigure } from './figure-inputs.ts'
import { nameOfFigure } from './figure-name.ts'
import { type FigureRow, figureTable } from './figure-table.ts'
import { traceNumbers } from './trace-numbers.ts'

/** A figure with its number and with what it leads to. */
export interface TracedFigure extends FigureRow {
  readonly number: string
  /** The numbers of the figures from which it follows directly. */
  readonly inputs: readonly string[]
  /** Where the values behind it stand; empty for what follows from other figures, or was entered by hand. */
  readonly places: readonly ValuePlace[]
  /** What was asked, where these are answers of a survey. */
  readonly asked: AskedOf | null
}

/** What the values of a metric's window give, and nothing else does. */
const fromValues = /^(?:actual|sample|met)$/

/** Every figure of a report with its way back, part by part as the paper has them. */
export function tracedFigures(model: ReportModel): TracedFigure[] {
  const numbers = traceNumbers(model)
  const known = new Set(numbers.keys())
  const kept = new Map(placesOf(model).map((one) => [one.metric, one]))
  return figureTable(model).map((row) => {
    const { figure } = row
    const { owner, ownerId, part } = nameOfFigure(figure.id)
    const inputs = inputsOfFigure(figure.id, model, known)
    const read = owner === 'metric' && fromValues.test(part) ? kept.get(ownerId) : undefined
    return {
      ...row,
      number: numbers.get(figure.id) ?? '',
      inputs: inputs.map((input) => numbers.get(input) ?? ''),
      places: read?.places ?? [],
      asked: read?.asked ?? null,
    }
  })
}

/** Where the values of each metric stand; nothing of it is known in a paper that was issued before it was kept. */
export function placesOf(model: ReportModel): NonNullable<ReportModel['annex']['places']> {
  return model.annex.places ?? []
}
