import type { Unit } from '../metric.ts'

/** How a figure is written. `index` is a share shown as points of 100; `points-difference` a difference of two such. */
export type FigureKind = Unit | 'index' | 'index-difference' | 'share-difference' | 'pace' | 'attainment' | 'chance'

/**
 * A number of the report, unrounded and without words. Screen, PDF and workbook write the same figure,
 * and a sentence can only quote a figure, so they cannot disagree.
 */
export interface Figure {
  /** Stable within a report: `index.measured`, `metric.<id>.actual`. */
  readonly id: string
  /** Null is "no data", never zero. */
  readonly value: number | null
  readonly kind: FigureKind
}
