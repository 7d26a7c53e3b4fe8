/** Why something is taken for what it is; the words stand in the catalogue under `mapping.reason.<reason>`. */
export const guessReasons = [
  'cells-are-dates',
  'cells-are-numbers',
  'cells-are-texts',
  'cells-are-empty',
  'decimal-comma-in-cells',
  'decimal-point-in-cells',
  'no-decimals-in-cells',
  'counts-have-no-decimals',
  'day-above-twelve',
  'period-in-file-name',
  'days-stand-closer',
  'dates-need-no-order',
  'nothing-tells',
] as const
export type GuessReason = (typeof guessReasons)[number]

/** A value that the table suggests, and what suggests it. A person may say otherwise. */
export interface Guess<Value> {
  readonly value: Value
  readonly reason: GuessReason
}
