import type { Cell } from '../export-file.ts'

export type DecimalSign = '.' | ','

export type ReadNumber =
  | { readonly kind: 'value'; readonly value: number; readonly percent: boolean }
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
])
const boundWords = /^(?:<|>|≤|≥|menos de|moins de|less than|weniger als|más de|mais de|more than|plus de)\s*[\d.,]/i
const currency = /^(?:[$€£¥₹]|[A-Z]{3}\s)|(?:[$€£¥₹]|\s[A-Z]{3})$/g

const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[-+]?(?:\d+|\d{1,3}([ ,'])\d{3}(?:\1\d{3})*)?(?:\.\d+)?(?:e[-+]?\d+)?$/i,
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
  const percent = text.endsWith('%')
  const digits = text.replace(/\s*%$/, '').replace(currency, '').trim()
  if (!/\d/.test(digits) || !shapes[decimal].test(digits)) return unreadable
  const plain = decimal === '.' ? digits.replace(/[ ,']/g, '') : digits.replace(/[ .']/g, '').replace(',', '.')
  const value = Number(plain)
  const vanished = value === 0 && /^[^e]*[1-9]/i.test(plain)
  return isCountable(value) && !vanished ? { kind: 'value', value, percent } : unreadable
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

  add(cell: Cell): void {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) return
    const sign = signOf(tidy(cell).replace(/\s*%$/, '').replace(currency, '').trim())
    if (sign === '.') this.#point += 1
    if (sign === ',') this.#comma += 1
  }

  /** Undefined where nothing tells, as when the file holds whole numbers only or `1,234` alone. */
  decide(): DecimalSign | undefined {
    if (this.#point === this.#comma) return undefined
    return this.#point > this.#comma ? '.' : ','
  }
}

export function decimalSignOf(cells: Iterable<Cell>): DecimalSign | undefined {
  const signs = new DecimalSigns()
  for (const cell of cells) signs.add(cell)
  return signs.decide()
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
