import type { FigureKind } from '../../../core/report/figure.ts'

/** Excel reads these codes by the language of the reader: comma and point below stand for "thousands" and "decimals". */
export const percent = '0.0%'
export const percentDifference = '+0.0%;-0.0%;0.0%'
export const pace = '0.00'
export const dateFormat = 'yyyy-mm-dd'
export const monthFormat = 'mmm yyyy'
export const wholeNumber = '#,##0'
/** Text that begins like a formula stays text even when somebody edits the cell. */
export const plainText = '@'

/** How a kind of figure is shown in a cell that holds it in units of the model. */
export function formatOf(kind: FigureKind, value: number | null, currency: string): string {
  switch (kind) {
    case 'share':
    case 'attainment':
      return percent
    case 'index':
      return '0'
    case 'index-difference':
      return '+0;-0;0'
    case 'share-difference':
      return percentDifference
    case 'pace':
      return pace
    case 'money':
      return `#,##0${hasCents(value) ? '.00' : ''} [$${currency}]`
    case 'hours':
    case 'days':
    case 'seconds':
    case 'points':
      return '#,##0.0'
    case 'count':
    case 'people':
      return value === null || Number.isInteger(value) ? wholeNumber : '#,##0.0'
  }
}

/** A cost per visit is told in cents, a budget is not. */
function hasCents(value: number | null): boolean {
  return value !== null && Math.abs(value) < 100 && !Number.isInteger(value)
}

/** An index is a share in the model and points of 100 on the board page. */
export function scaleOf(kind: FigureKind): number {
  return kind === 'index' || kind === 'index-difference' ? 100 : 1
}
