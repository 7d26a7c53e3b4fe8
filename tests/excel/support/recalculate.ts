import type { CellValue, Workbook } from 'exceljs'
import FormulaParser, { type CellReference, type RangeReference } from 'fast-formula-parser'
import { formulaFunctions } from './formula-functions.ts'

export type CellReader = (sheet: string, address: string) => unknown

/**
 * Computes a workbook anew from its inputs, without a look at the cached results, as a spreadsheet would.
 * Defined names are written out as addresses first, because the engine does not resolve them; and a cell that asks another
 * cell takes a parser of its own, because the engine holds one formula at a time.
 */
export function recalculated(workbook: Workbook): CellReader {
  const known = new Map<string, unknown>()
  const addresses = definedNames(workbook)
  const parsers: FormulaParser[] = []
  const parserOf = (depth: number) => {
    const parser =
      parsers[depth] ?? new FormulaParser({ functions: formulaFunctions, onCell: valueAt, onRange: valuesIn })
    parsers[depth] = parser
    return parser
  }
  let depth = 0
  function valuesIn({ sheet, from, to }: RangeReference): unknown[][] {
    return span(from.row, to.row).map((row) => span(from.col, to.col).map((col) => valueAt({ sheet, row, col })))
  }
  function valueAt({ sheet, row, col }: CellReference): unknown {
    const key = `${sheet}!${row}!${col}`
    if (known.has(key)) return known.get(key)
    const held = asNumber(workbook.getWorksheet(sheet)?.getCell(row, col).value ?? null)
    const formula = formulaOf(held)
    depth += 1
    const value = formula === null ? held : parserOf(depth).parse(spellOut(formula, addresses), { sheet, row, col })
    depth -= 1
    known.set(key, value)
    return value
  }
  return (sheet, address) => {
    const cell = workbook.getWorksheet(sheet)?.getCell(address)
    return cell === undefined ? undefined : valueAt({ sheet, row: Number(cell.row), col: Number(cell.col) })
  }
}

/** A spreadsheet keeps days as numbers. */
function asNumber(value: CellValue): CellValue {
  return value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : value
}

export function formulaOf(value: CellValue): string | null {
  return typeof value === 'object' && value !== null && 'formula' in value ? value.formula : null
}

/** Cell addresses by name, such as `weight_pillar_insight` → `'Scorecard'!$C$9`. */
export function definedNames(workbook: Workbook): Map<string, string> {
  return new Map(
    workbook.definedNames.model.flatMap(({ name, ranges }) => ranges.map((range) => [name, range] as const)),
  )
}

function spellOut(formula: string, addresses: ReadonlyMap<string, string>): string {
  const plain = formula.replaceAll(/LOOKUP\(2,1\/ISNUMBER\(([^)]*)\),\1\)/g, 'LASTNUMBER($1)')
  return plain.replaceAll(/[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g, (name) => addresses.get(name) ?? name)
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}
