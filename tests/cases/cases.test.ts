import { readdirSync } from 'node:fs'
import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { layoutWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { readStory } from './story.ts'
import { exportsIn, importOnce, partsOf, restatementsIn, seenOf, walk } from './walk.ts'

/** Each folder beside this file is a whole story, from exports to figures worked out by hand. A new case is a new folder. */
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe.each(names)('%s', (name) => {
  const story = readStory(name)
  const { expected } = story

  test('reads each export as written down, loses no row, and changes nothing when it comes again', async () => {
    const { test, exportsFolder, question } = await walk(story)
    const before = await test.handlers['report.load'](question)
    const { preview, outcome } = await importOnce(test, exportsFolder)
    const seen = Object.fromEntries(
      preview.files.map((file) => [file.read.file.name.replace(/^exports\//, ''), seenOf(file)]),
    )
    expect(seen).toEqual(expected.files)
    const arrived = Object.keys(expected.files).map((file) => file.replace(/\.zip\/.*$/, '.zip'))
    expect([...new Set(arrived)].sort()).toEqual(exportsIn(exportsFolder))
    for (const { read } of preview.files)
      for (const { tally } of read.tables)
        expect(tally.observed + tally.merged + tally.rejected + tally.blank).toBe(tally.rows)
    expect(preview.ready).toBe(false)
    expect(outcome).toMatchObject({ importIds: [], added: 0, restated: 0 })
    expect(await test.handlers['report.load'](question)).toEqual(before)
    expect(restatementsIn(test)).toEqual(expected.restated ?? [])
  })

  test('gives the figures that were worked out by hand, in the report and in the workbook', async () => {
    const { test, question } = await walk(story)
    const model = await test.handlers['report.load'](question)
    const figures = new Map(figuresOf(model).map((figure) => [figure.id, figure]))
    const { workbook, cells } = layoutWorkbook(model, 'en')
    for (const [id, { value, why }] of Object.entries(expected.figures)) {
      const places = cells.filter((cell) => cell.figure.id === id)
      const shown = places.map((at) => shownBy(workbook.getWorksheet(at.sheet)?.getCell(at.row, at.column), at.scale))
      expect(figures.has(id), id).toBe(true)
      expect(places.length, `${id} stands in the workbook`).toBeGreaterThan(0)
      for (const found of [figures.get(id)?.value, ...shown])
        if (value === null) expect(found, `${id}: ${why}`).toBeNull()
        else expect(found, `${id}: ${why}`).toBeCloseTo(value, 9)
    }
    const parts = partsOf(model)
    for (const [id, part] of Object.entries(expected.scores ?? {})) expect(parts.get(id), id).toMatchObject(part)
  })
})

/** The number that a reader sees in a cell, in the scale of the figure; null for an empty one. */
function shownBy(cell: ExcelJS.Cell | undefined, scale: number): number | null {
  const value = cell?.formula === undefined ? cell?.value : cell.result
  return typeof value === 'number' ? value / scale : null
}
