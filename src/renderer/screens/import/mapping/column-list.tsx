import { Table } from '@mantine/core'
import type { MappedColumn } from '../../../../core/import/mapping/mapping.ts'
import { useWords } from '../../../use-words.tsx'
import { ColumnUseFields } from './column-use-fields.tsx'
import type { MappingPart } from './mapping-part.ts'

const examplesShown = 3

/** One line for each column: its name, what stands in it, and what it is read as. */
export function ColumnList({ raw, mapping, onChange }: MappingPart) {
  const { say } = useWords()
  const change = (place: number, column: MappedColumn) =>
    onChange({ ...mapping, columns: mapping.columns.map((old, at) => (at === place ? column : old)) })
  return (
    <section>
      <h2>{say('screen.mapping.columns')}</h2>
      <p className="soft">{say('screen.mapping.columns-why')}</p>
      <Table verticalSpacing={4} className="mapping-columns">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('screen.import.column')}</Table.Th>
            <Table.Th>{say('screen.mapping.examples')}</Table.Th>
            <Table.Th>{say('screen.mapping.use')}</Table.Th>
            <Table.Th>{say('screen.mapping.form')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {placed(mapping.columns).map(({ place, column }) => (
            <Table.Tr key={place}>
              <Table.Td>{nameOf(column, place, say)}</Table.Td>
              <Table.Td className="soft mapping-examples">{examples(raw.rows, mapping.header, place)}</Table.Td>
              <ColumnUseFields
                name={nameOf(column, place, say)}
                column={column}
                personal={raw.columns[place]?.header === column.header && raw.columns[place].personal}
                onChange={(changed) => change(place, changed)}
              />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function placed(columns: readonly MappedColumn[]) {
  return columns.map((column, place) => ({ column, place }))
}

function nameOf({ header }: MappedColumn, place: number, say: ReturnType<typeof useWords>['say']): string {
  return header.trim() === '' ? say('screen.mapping.unnamed', { number: place + 1 }) : header
}

function examples(rows: MappingPart['raw']['rows'], header: number, column: number): string {
  const filled = rows.slice(header + 1).flatMap((row) => {
    const cell = row[column] ?? null
    return cell === null || String(cell).trim() === '' ? [] : [String(cell)]
  })
  return [...new Set(filled)].slice(0, examplesShown).join(' · ')
}
