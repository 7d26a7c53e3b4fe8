import type { Cell } from '../../../core/import/cell.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import type { Problem } from '../../../core/problem.ts'
import { limits } from './limits.ts'
import { fileProblem } from './problem.ts'

export interface ReadMarkup {
  readonly tables: readonly RawTable[]
  readonly problems: readonly Problem[]
}

/**
 * The sheets of SpreadsheetML 2003, an XML that Facebook called `.xls`. The text is scanned from mark to mark instead
 * of being parsed, because some real files are not well-formed; a cut file is told by its missing end.
 */
export function readSpreadsheetml(bytes: Uint8Array): ReadMarkup | 'file-truncated' {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!/<(?:\/(?:\w+:)?Workbook|(?:\w+:)?Workbook[^>]*\/)>\s*$/.test(text)) return 'file-truncated'
  return {
    tables: sheetsOf(text),
    problems: text.search(strange) >= 0 ? [fileProblem('markup-repaired', 'notice')] : [],
  }
}

const strange = /[^\P{C}\t\n\r\p{Cf}]|\ufffd/gu
const mark = /<(\/?)(?:\w+:)?(Worksheet|Row|Cell|Data)\b([^>]*)>/g

function sheetsOf(text: string): RawTable[] {
  const sheets = new Sheets()
  let data: { from: number; type: string | undefined } | undefined
  for (const found of text.matchAll(mark)) {
    const [whole, close, name = '', attributes = ''] = found
    if (close === '') sheets.open(name, attributes)
    if (name !== 'Data') continue
    if (close !== '' && data !== undefined) sheets.fill(cellOf(text.slice(data.from, found.index), data.type))
    const opens = close === '' && !attributes.endsWith('/')
    data = opens ? { from: found.index + whole.length, type: attribute(attributes, names.type) } : undefined
  }
  return sheets.tables()
}

/** Sheets as they grow, cell by cell. */
class Sheets {
  readonly #sheets: { readonly name: string; readonly rows: Cell[][] }[] = []
  #row: Cell[] = []

  open(name: string, attributes: string): void {
    if (name === 'Worksheet') this.#sheets.push({ name: plain(attribute(attributes, names.name) ?? ''), rows: [] })
    if (name === 'Row') this.#addRow(attribute(attributes, names.index))
    if (name === 'Cell') {
      skipTo(this.#row, attribute(attributes, names.index), () => null)
      this.#row.push(null)
    }
  }

  #addRow(index: string | undefined): void {
    const rows = this.#sheets.at(-1)?.rows ?? []
    skipTo(rows, index, () => [])
    this.#row = []
    rows.push(this.#row)
  }

  fill(cell: Cell): void {
    if (this.#row.length > 0 && this.#row.length <= limits.sheetColumns) this.#row[this.#row.length - 1] = cell
  }

  tables(): RawTable[] {
    return this.#sheets.map(({ name, rows }, index) => ({ name, index, rows, firstRow: 1 }))
  }
}

/** `ss:Index` leaves out what is empty before it; a row or column too far away is not believed. */
function skipTo<Item>(items: Item[], index: string | undefined, empty: () => Item): void {
  const wanted = Math.min(Number(index ?? 0) - 1, items.length + limits.sheetColumns)
  while (items.length < wanted) items.push(empty())
}

const names = {
  name: /(?:^|[\s:])Name="([^"]*)"/,
  index: /(?:^|[\s:])Index="([^"]*)"/,
  type: /(?:^|[\s:])Type="([^"]*)"/,
}

function attribute(attributes: string, name: RegExp): string | undefined {
  return name.exec(attributes)?.[1]
}

function cellOf(written: string, type: string | undefined): Cell {
  const text = plain(written)
  if (text === '') return null
  const number = Number(text)
  return type === 'Number' && Number.isFinite(number) ? number : text
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text without its inner marks, its entities resolved and without characters that do not belong in texts. */
function plain(written: string): string {
  return written
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? letter(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10))
        : (entities[name] ?? whole),
    )
    .replace(strange, '')
}

function letter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
