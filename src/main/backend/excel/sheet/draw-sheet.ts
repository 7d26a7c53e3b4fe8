import type { Cell, Style, Workbook, Worksheet } from 'exceljs'
import { columnLetters } from '../../../../core/column-letters.ts'
import { holdPlaces } from '../charts/native-charts.ts'
import { absolute, addressOf } from '../formulas.ts'
import { drawLogo } from './logo.ts'
import { plainText } from './number-format.ts'
import { heightOf } from './row-height.ts'
import { type CellPlan, type FigureCell, figureCells, type RowPlan, type SheetPlan } from './sheet-plan.ts'
import { type Looks, statusLooks } from './sheet-style.ts'

const paperA4 = 9
const longestPlainText = 255
/** What a spreadsheet adds to the characters that fit into a column. */
const cellPadding = 0.71
/** Heads stand above the buttons of the filter, which would hide them. */
const filterButton = 10

/** What every sheet of a workbook shares: what is printed at the edge of its pages, and how its cells look. */
export interface SheetDress {
  readonly header: string
  readonly footer: string
  readonly looks: Looks
}

/** Draws a planned sheet, and returns where the figures of the model stand on it. */
export function drawSheet(workbook: Workbook, plan: SheetPlan, dress: SheetDress): FigureCell[] {
  const sheet = workbook.addWorksheet(plan.name)
  plan.widths.forEach((width, place) => {
    sheet.getColumn(place + 1).width = width + cellPadding
  })
  plan.rows.forEach((row, place) => {
    drawRow(sheet, plan, { row, number: place + 1 }, dress.looks)
  })
  setView(sheet, plan)
  setPrint(sheet, plan, dress)
  colourStatuses(sheet, plan)
  holdPlaces(workbook, sheet, plan.charts ?? [])
  if (plan.logo !== undefined) drawLogo(workbook, sheet, plan.logo)
  return figureCells(plan)
}

function drawRow(
  sheet: Worksheet,
  plan: SheetPlan,
  { row, number }: { readonly row: RowPlan; readonly number: number },
  looks: Looks,
): void {
  const drawn = sheet.getRow(number)
  const isFiltered = number === plan.head
  if (row.startsPage === true) sheet.getRow(number - 1).addPageBreak()
  drawn.height = heightOf(row, plan.widths) + (isFiltered ? filterButton : 0)
  for (const cell of row.cells) {
    drawCell(drawn.getCell(cell.column), cell, looks)
    if (isFiltered) drawn.getCell(cell.column).alignment = { ...looks[cell.look].alignment, vertical: 'top' }
    const span = cell.span ?? 1
    if (span > 1) {
      for (let offset = 1; offset < span; offset += 1) drawn.getCell(cell.column + offset).style = looks[cell.look]
      sheet.mergeCells(number, cell.column, number, cell.column + span - 1)
    }
    if (cell.name !== undefined)
      sheet.workbook.definedNames.add(absolute({ sheet: plan.name, row: number, column: cell.column }), cell.name)
  }
}

function drawCell(drawn: Cell, cell: CellPlan, looks: Looks): void {
  drawn.value =
    cell.formula === undefined ? cell.value : { formula: cell.formula, result: cell.value ?? '', date1904: false }
  const look: Partial<Style> = looks[cell.look]
  const alignment = cell.indent === undefined ? look.alignment : { ...look.alignment, indent: cell.indent }
  const numFmt = cell.format ?? (looksLikeFormula(cell) ? plainText : 'General')
  drawn.style = { ...look, numFmt, ...(alignment === undefined ? {} : { alignment }) }
}

function looksLikeFormula(cell: CellPlan): boolean {
  return typeof cell.value === 'string' && cell.value.length <= longestPlainText && /^[=+\-@\t\r]/.test(cell.value)
}

function setView(sheet: Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.frozen
  const view = { showGridLines: plan.gridlines, zoomScale: 100 }
  sheet.views =
    rows + columns === 0
      ? [{ state: 'normal', ...view }]
      : [
          {
            state: 'frozen',
            xSplit: columns,
            ySplit: rows,
            topLeftCell: `${columnLetters(columns + 1)}${rows + 1}`,
            ...view,
          },
        ]
}

function setPrint(sheet: Worksheet, plan: SheetPlan, dress: SheetDress): void {
  const last = { row: plan.rows.length, column: plan.widths.length }
  Object.assign(sheet.pageSetup, {
    paperSize: paperA4,
    orientation: plan.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: plan.pagesWide ?? 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    // The library makes the columns absolute, and the rows are left to us.
    printArea: `A$1:${columnLetters(last.column)}$${last.row}`,
  })
  sheet.headerFooter.oddHeader = dress.header
  sheet.headerFooter.oddFooter = dress.footer
  const repeated = columnLetters(Math.max(1, plan.frozen.columns))
  if ((plan.pagesWide ?? 1) > 1)
    Object.assign(sheet.pageSetup, { printTitlesColumn: `A:${repeated}`, pageOrder: 'overThenDown' })
  if (plan.head === null) return
  sheet.pageSetup.printTitlesRow = `${plan.head}:${plan.head}`
  sheet.autoFilter = `A${plan.head}:${addressOf({ ...last, row: plan.tableEnd ?? last.row })}`
}

function colourStatuses(sheet: Worksheet, plan: SheetPlan): void {
  for (const [place, column] of plan.statusColumns.entries()) {
    const letters = columnLetters(column)
    sheet.addConditionalFormatting({
      ref: `${letters}1:${letters}${plan.rows.length}`,
      rules: statusLooks.map((look, rank) => ({
        type: 'expression' as const,
        priority: place * statusLooks.length + rank + 1,
        formulae: [`LEFT($${letters}1,1)="${look.symbol}"`],
        style: {
          font: { color: { argb: look.text }, bold: true },
          fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: look.tint } },
        },
      })),
    })
  }
}
