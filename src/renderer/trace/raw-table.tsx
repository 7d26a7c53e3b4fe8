import { useEffect, useRef } from 'react'
import type { CellMark, RawRow, RawRows } from '../../contract/import-views.ts'
import { useWords } from '../use-words.tsx'

interface RawTableProps {
  readonly raw: RawRows
  readonly traced: readonly number[]
  /** The row in question. */
  readonly asked: number
}

/** The cells as they stand in the file, the traced ones marked and brought into sight. */
export function RawTable({ raw, traced, asked }: RawTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(raw.headers.length, ...raw.rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => at + 1)
  const shown = raw.rows[0]?.number
  useEffect(() => {
    if (shown === undefined) return
    box.current
      ?.querySelector('[data-mark="traced"], [data-column="asked"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [shown])
  return (
    <div className="trace-raw" ref={box}>
      <table>
        <thead>
          <tr>
            <th aria-hidden />
            {columns.map((column) => (
              <th key={column} data-traced={traced.includes(column)}>
                {raw.headers[column - 1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raw.rows.map((row) => (
            <tr key={row.number} data-asked={row.number === asked}>
              <th scope="row">{row.number}</th>
              {columns.map((column) => (
                <RawCell key={column} row={row} column={column} traced={traced.includes(column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RawCellProps {
  readonly row: RawRow
  readonly column: number
  readonly traced: boolean
}

function RawCell({ row, column, traced }: RawCellProps) {
  const { say, measure, stored } = useWords()
  const mark: CellMark | undefined = row.marks.find((one) => one.column === column)
  const cell = row.cells[column - 1] ?? ''
  if (mark === undefined) return <td data-column={traced ? 'asked' : undefined}>{cell}</td>
  const values = { measure: measure(mark.measure), value: stored(mark.measure, mark.value) }
  const words = say(mark.stands ? 'screen.trace.mark' : 'screen.trace.mark-overtaken', values)
  return (
    <td data-mark={traced ? 'traced' : 'other'} data-stands={mark.stands} title={words}>
      {cell}
      {traced && <span className="hidden-visually"> ({words})</span>}
    </td>
  )
}
