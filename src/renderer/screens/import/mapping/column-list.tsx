import { Table } from '@mantine/core'
import type { ColumnUse, MappedColumn } from '../../../../core/import/mapping/mapping.ts'
import { useWords } from '../../../use-words.tsx'
import { ColumnRow } from './column-row.tsx'
import type { MappingPart } from './mapping-part.ts'
import { UnreadRow } from './unread-row.tsx'

const examplesShown = 3

/** One line for each column: its name, what stands in it, and what it is read as. */
export function ColumnList({ raw, mapping, onChange }: MappingPart) {
  const { say } = useWords()
  const change = (place: number, use: ColumnUse) =>
    onChange({ ...mapping, columns: mapping.columns.map((old, at) => (at === place ? { ...old, use } : old)) })
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
          {placed(mapping.columns).map(({ place, column }) => {
            const header = nameOf(column, place, say)
            const shown = { header, examples: examples(raw.rows, mapping.header, place) }
            const isPersonal = raw.columns[place]?.header === column.header && raw.columns[place].personal
            return isPersonal ? (
              <UnreadRow key={place} {...shown} why={say('mapping.personal')} />
            ) : (
              <ColumnRow
                key={place}
                {...shown}
                use={column.use}
                withRoles
                taken={[]}
                onUse={(use) => change(place, use)}
              />
            )
          })}
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

function examples(rows: MappingPart['raw']['rows'], header: number, column: number): string[] {
  const filled = rows.slice(header + 1).flatMap((row) => {
    const cell = row[column] ?? null
    return cell === null || String(cell).trim() === '' ? [] : [String(cell)]
  })
  return [...new Set(filled)].slice(0, examplesShown)
}
