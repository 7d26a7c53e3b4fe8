import type { Language } from '../../../../core/language.ts'
import type { FigureKind } from '../../../../core/report/figure.ts'

/** Excel reads these codes by the language of the reader: comma and point below stand for "thousands" and "decimals". */
export const percent = '0.0%'
export const percentDifference = '+0.0%;-0.0%;0.0%'
export const pace = '0.00'
export const wholeNumber = '#,##0'
/** Text that begins like a formula stays text even when somebody edits the cell. */
export const plainText = '@'

/** Months and days are written in the language of the report, not in that of the program that shows them. */
const locales: Readonly<Record<Language, string>> = { en: '[$-809]', fr: '[$-40C]' }

/** "Sep 2026", « sept. 2026 ». */
export function monthFormat(language: Language): string {
  return `${locales[language]}mmm yyyy`
}

/** "30 Sep 2026", « 30/09/2026 ». */
export function dateFormat(language: Language): string {
  return `${locales[language]}${language === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy'}`
}

/** How a kind of figure is shown in a cell that holds it in units of the model. */
export function formatOf(kind: FigureKind, value: number | null, currency: string): string {
  switch (kind) {
    case 'share':
    case 'attainment':
      return percent
    case 'chance':
      return '0%'
    case 'index':
      return '0'
    case 'index-difference':
      // With a decimal, because less than half a point away from plan would read as −0.
      return '+0.0;-0.0;0.0'
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

const billion: Readonly<Record<Language, string>> = { en: 'bn', fr: 'Md' }

/**
 * How the values of a chart are labelled: three digits at most, so what is longer is told in thousands, millions or
 * billions. A format knows three ranges, so that whole units give way where a chart reaches billions.
 */
export function chartFormatOf(kind: FigureKind, values: readonly (number | null)[], language: Language): string {
  switch (kind) {
    case 'share':
    case 'attainment':
      return '0%'
    case 'index':
      return '0'
    default:
      return Math.max(...values.map((value) => value ?? 0)) >= 999_500_000
        ? `[>=999500000]0.0,,,"${billion[language]}";[>=999500]0.0,,"M";0.0,"k"`
        : '[>=999500]0.0,,"M";[>=999.5]0.0,"k";0'
  }
}

/** The number that a spreadsheet keeps for a day: days since the end of 1899. */
export function serialOf(day: Date): number {
  return Math.round(day.getTime() / 86_400_000) + 25_569
}

/** A cost per visit is told in cents, a budget is not. */
function hasCents(value: number | null): boolean {
  return value !== null && Math.abs(value) < 100 && !Number.isInteger(value)
}

/** About how many characters a figure takes in its cell, with a little air: a column too narrow shows #### and no number. */
export function charactersOf(kind: FigureKind, value: number | null, currency: string): number {
  if (value === null) return 0
  const format = formatOf(kind, value, currency)
  const share = format.includes('%')
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0
  const digits = Math.abs(share ? value * 100 : value).toFixed(decimals)
  const groups = Math.floor((digits.replace(/\..*$/, '').length - 1) / 3)
  const around = (kind === 'money' ? currency.length + 1 : 0) + (share ? 1 : 0) + (value < 0 ? 1 : 0)
  return digits.length + groups + around + 2
}

/** An index is a share in the model and points of 100 on the board page. */
export function scaleOf(kind: FigureKind): number {
  return kind === 'index' || kind === 'index-difference' ? 100 : 1
}
