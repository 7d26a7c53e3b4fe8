import type { Cell } from '../cell.ts'

export type DecimalSign = '.' | ','

export type ReadNumber =
  | { readonly kind: 'value'; readonly value: number; readonly percent: boolean; readonly rounded?: true }
  /** Nothing was counted, which is not zero. */
  | { readonly kind: 'empty' }
  /** Only a bound is known, as in `< 1%`. */
  | { readonly kind: 'bound' }
  | { readonly kind: 'unreadable' }

const empty: ReadNumber = { kind: 'empty' }
const unreadable: ReadNumber = { kind: 'unreadable' }
const emptyMarkers = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  'nan',
  'undefined',
  'null',
  'n/a',
  'na',
  'no data available',
  'no data available.',
  '#n/a',
  'n/d',
  'n.d.',
  'n/v',
  'n.a.',
  'k. a.',
  'k.a.',
  's/o',
  's.o.',
  'non disponible',
  'nicht verfügbar',
  'no disponible',
  'não disponível',
  'non disponibile',
])
const boundWords = /^(?:<|>|≤|≥|menos de|moins de|less than|weniger als|más de|mais de|more than|plus de)\s*[\d.,]/i
/** `$5`, `US$5`, `R$ 5`, `CHF 5`, `5 €`, `5 EUR`, `5 zł`, `5 kr`. */
const currency = /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}\s)|(?:\p{Sc}|\s(?:[A-Z]{3}|zł|kr\.?|Kč|Ft|lei))$/gu

const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  // In India thousands are parted once, and then hundreds: `12,34,567`.
  '.': /^[-+]?(?:\d+|\d{1,3}([ ,'])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})?(?:\.\d+)?(?:e[-+]?\d+)?$/i,
  ',': /^[-+]?(?:\d+|\d{1,3}([ .'])\d{3}(?:\1\d{3})*)?(?:,\d+)?(?:e[-+]?\d+)?$/i,
}

/** Reads a printed number, once it is known which sign stands before the decimals in this file. */
export function readNumber(cell: Cell, decimal: DecimalSign): ReadNumber {
  if (cell === null || cell === '') return empty
  if (typeof cell === 'number') return isCountable(cell) ? { kind: 'value', value: cell, percent: false } : unreadable
  if (/^-?\d{1,15}$/.test(cell)) return { kind: 'value', value: Number(cell), percent: false }
  const text = tidy(cell)
  if (emptyMarkers.has(text.toLowerCase())) return empty
  if (boundWords.test(text)) return { kind: 'bound' }
  const percent = /^%|%$/.test(text)
  const digits = inBrackets(
    text
      .replace(/\s*%$|^%\s*/, '')
      .replace(currency, '')
      .trim(),
  )
  if (!/\d/.test(digits) || !shapes[decimal].test(digits)) return readRounded(digits, percent)
  const plain = decimal === '.' ? digits.replace(/[ ,']/g, '') : digits.replace(/[ .']/g, '').replace(',', '.')
  const value = Number(plain)
  const vanished = value === 0 && /^[^e]*[1-9]/i.test(plain)
  return isCountable(value) && !vanished ? { kind: 'value', value, percent } : unreadable
}

/** `1.2K`, `3,4 M`: as screens round. One or two digits behind a sign are decimals, whichever sign it is. */
function readRounded(digits: string, percent: boolean): ReadNumber {
  const [, amount, unit = ''] = /^(-?\d{1,3}(?:[.,]\d{1,2})?) ?([km])$/i.exec(digits) ?? []
  if (amount === undefined) return unreadable
  const value = Math.round(Number(amount.replace(',', '.')) * 100) * (unit.toLowerCase() === 'k' ? 10 : 10_000)
  return { kind: 'value', value, percent, rounded: true }
}

/** Bookkeepers write minus five as `(5)`. */
function inBrackets(text: string): string {
  return text.replace(/^\(([^()]+)\)$/, '-$1')
}

/** Nobody counts so much or so little: a value that becomes zero when it is divided would be a zero that nobody wrote. */
function isCountable(value: number): boolean {
  return Number.isFinite(value) && (value === 0 || Math.abs(value) >= 1e-300)
}

/** One kind of space, of apostrophe and of minus; the apostrophe by which a spreadsheet marks text is taken off. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[−‐‑]/g, '-')
    .trim()
    .replace(/^'(.*?)'?$/, '$1')
}

/** Decides from all figures of a file whether `.` or `,` stands before the decimals. */
export class DecimalSigns {
  #point = 0
  #comma = 0

  /** In a column of what is counted one by one a sign before three digits parts thousands: nobody counts 1.234 clicks. */
  add(cell: Cell, isWhole = false): void {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) return
    const text = tidy(cell).replace(/\s*%$/, '').replace(currency, '').trim()
    const sign = signOf(text) ?? (isWhole ? signBeside(text) : undefined)
    if (sign === '.') this.#point += 1
    if (sign === ',') this.#comma += 1
  }

  /** Undefined where nothing tells, as when the file holds whole numbers only or `1,234` alone. */
  decide(): DecimalSign | undefined {
    if (this.#point === this.#comma) return undefined
    return this.#point > this.#comma ? '.' : ','
  }
}

export function decimalSignOf(cells: Iterable<Cell>, areWhole = false): DecimalSign | undefined {
  const signs = new DecimalSigns()
  for (const cell of cells) signs.add(cell, areWhole)
  return signs.decide()
}

/** The sign before decimals where the other one parts the thousands of `1.234`. */
function signBeside(text: string): DecimalSign | undefined {
  const grouped = /^[-+]?[1-9]\d{0,2}([.,])\d{3}$/.exec(text)
  if (grouped === null) return undefined
  return grouped[1] === '.' ? ',' : '.'
}

function signOf(text: string): DecimalSign | undefined {
  const match = /^[-+]?([\d .,']*?)([.,])(\d*)(?:e[-+]?\d+)?$/i.exec(text)
  if (match === null) return undefined
  const [, before = '', sign, after = ''] = match
  const other = sign === '.' ? ',' : '.'
  if (before.includes(sign ?? '')) return before.includes(other) ? undefined : other
  if (before.includes(other) || before.includes(' ') || before.includes("'")) return sign === '.' ? '.' : ','
  const grouping = after.length === 3 && /^[1-9]\d{0,2}$/.test(before)
  return grouping ? undefined : sign === '.' ? '.' : ','
}
