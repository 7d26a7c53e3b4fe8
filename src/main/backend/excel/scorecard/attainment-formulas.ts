import type { AttainmentFormula } from '../../../../core/report/metrics/metric-figures.ts'
import { whenNumber, whenNumbers } from '../formulas.ts'
import { settingNames } from '../sheet/settings-names.ts'
import { at } from './scorecard-columns.ts'

/** The cells of a metric's row from which its attainment is computed. */
export interface AttainmentCells {
  readonly baseline: string
  readonly target: string
  readonly actual: string
  readonly done: string
  readonly due: string
}

/** Raw attainment, as `core/scoring/attainment.ts` computes it. */
export function attainmentFormula(kind: AttainmentFormula['kind'], cells: AttainmentCells): string {
  const { baseline, target, actual, done, due } = cells
  switch (kind) {
    case 'way':
      return whenNumber(actual, `IF(${target}=${baseline},"",(${actual}-${baseline})/(${target}-${baseline}))`)
    case 'periods':
    case 'steps':
      return whenNumbers(done, due, `IF(${due}=0,"",${done}/${due})`)
    case 'scale':
      return whenNumber(actual, `MIN(1,MAX(0,(${actual}+2)/2))`)
    case 'reached':
      return whenNumber(actual, `IF(${actual}>=1,1,0)`)
    case 'none':
      return '""'
  }
}

/** What is known, and for the rest the most that it could count (`core/scoring/roll-up.ts`). */
export function ceilingFormula(row: number): string {
  return `${at('floor', row)}+${settingNames.cap}*(1-${at('coverage', row)})`
}

/** Clipped for the roll-up. */
export function countedFormula(raw: string): string {
  return whenNumber(raw, `MIN(${settingNames.cap},MAX(0,${raw}))`)
}
