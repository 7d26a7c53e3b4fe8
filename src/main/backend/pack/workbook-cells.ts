import type { Cell } from '../../../core/import/cell.ts'
import type { Language } from '../../../core/language.ts'
import type { FigureFinding, PackFinding } from '../../../core/pack/verdict.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { addressOf } from '../excel/formulas.ts'
import { writeWorkbook } from '../excel/report-workbook.ts'
import type { FigureCell } from '../excel/sheet/sheet-plan.ts'
import { readXlsx } from '../files/read-xlsx.ts'
import { writeCsv } from '../files/write-csv.ts'
import { UnreadableMember } from './data-files.ts'
import { tableRows } from './table-member.ts'
import type { Recomputed } from './wrong-figures.ts'

export const workbookName = 'board-paper.xlsx'
export const cellsName = 'cells.csv'
const heads = ['id', 'sheet', 'row', 'column', 'scale'] as const

/** In which cell of the workbook each figure stands; an index stands there times its scale. */
export function writeCells(cells: readonly FigureCell[]): Uint8Array {
  return writeCsv([
    heads,
    ...cells.map(({ figure, sheet, row, column, scale }) => [figure.id, sheet, row, column, scale]),
  ])
}

interface PlacedFigure {
  readonly id: string
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly scale: number
}

export function readCells(bytes: Uint8Array): PlacedFigure[] {
  return tableRows(bytes, cellsName, heads).map(([id = '', sheet = '', ...numbers]) => {
    const [row = 0, column = 0, scale = 0] = numbers.map(Number)
    return { id, sheet, row, column, scale }
  })
}

/** The sheets of a workbook by name, as rows of cells; throws `UnreadableMember` where it is none. */
export type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>

export function sheetsOf(bytes: Uint8Array): Sheets {
  const read = readXlsx(bytes)
  if (typeof read === 'string') throw new UnreadableMember(workbookName)
  return new Map(read.map(({ name, rows }) => [name, [...rows]]))
}

/** The figures whose cells hold another number. */
export function wrongCells(
  sheets: Sheets,
  places: readonly PlacedFigure[],
  { figures, wrong }: Recomputed,
): FigureFinding[] {
  return places.flatMap((place): FigureFinding[] => {
    const figure = figures.get(place.id)
    if (figure === undefined) return []
    const found = sheets.get(place.sheet)?.[place.row - 1]?.[place.column - 1] ?? null
    const wanted = figure.value === null ? null : figure.value * place.scale
    const value = typeof found === 'number' ? found : null
    if (value === wanted && (typeof found === 'number' || found === null || found === '')) return []
    return [wrong(`${place.sheet}!${addressOf(place)}`, place.id, value === null ? null : value / place.scale)]
  })
}

/** Every cell that differs from the workbook which the same Boardroo writes of a paper; figures are looked at before. */
export async function otherCells(
  found: Sheets,
  model: ReportModel,
  language: Language,
  seen: ReadonlySet<string>,
): Promise<PackFinding[]> {
  const written = sheetsOf(await writeWorkbook(model, language))
  const names = [...new Set([...written.keys(), ...found.keys()])]
  return names.flatMap((name) => {
    const [own, theirs] = [written.get(name) ?? [], found.get(name) ?? []]
    const rows = Array.from({ length: Math.max(own.length, theirs.length) }, (_, row) => row)
    return rows.flatMap((row) => differencesInRow(own[row] ?? [], theirs[row] ?? [], { name, row }, seen))
  })
}

function differencesInRow(
  own: readonly Cell[],
  theirs: readonly Cell[],
  { name, row }: { readonly name: string; readonly row: number },
  seen: ReadonlySet<string>,
): PackFinding[] {
  const columns = Array.from({ length: Math.max(own.length, theirs.length) }, (_, column) => column)
  return columns.flatMap((column): PackFinding[] => {
    const [expected, found] = [own[column] ?? '', theirs[column] ?? '']
    const cell = `${name}!${addressOf({ row: row + 1, column: column + 1 })}`
    return expected === found || seen.has(cell)
      ? []
      : [{ kind: 'cell', cell, old: String(found), new: String(expected) }]
  })
}
