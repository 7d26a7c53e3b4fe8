import type { ReportModel } from '../report-model.ts'
import { nameOfFigure } from './figure-name.ts'
import { figureParts, lettersOf, type PartTable, tableOf } from './figure-parts.ts'
import { figuresOf } from './figures-of.ts'

/** A letter of the trace numbers of one kind of owner, with an id that has it. */
export interface LetteredPart {
  readonly letter: string
  readonly id: string
  /** What its words are found by. */
  readonly part: string
  readonly what: string
}

/** The letters that the figures of a report use, for roll-ups and for metrics. */
export function letteredParts(model: ReportModel): {
  readonly wholes: LetteredPart[]
  readonly metrics: LetteredPart[]
} {
  const named = figuresOf(model).map(({ id }) => ({ id, ...nameOfFigure(id) }))
  const lettersIn = (table: PartTable, part: string) =>
    figureParts[table].flatMap((name, place): LetteredPart[] => {
      const found = named.find((one) => tableOf(one.owner) === table && one.part === name && !one.isSize)
      return found === undefined ? [] : [{ letter: lettersOf(place), id: found.id, part, what: `${part}.${name}` }]
    })
  return { wholes: lettersIn('whole', 'objective'), metrics: lettersIn('metric', 'metric') }
}
