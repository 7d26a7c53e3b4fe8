import { Table } from '@mantine/core'
import type { RawTableView } from '../../../../contract/data-views.ts'
import { type ColumnUse, isRole, type MappedColumn } from '../../../../core/import/mapping/mapping.ts'
import { useWords } from '../../../use-words.tsx'
import { ColumnRow } from './column-row.tsx'
import type { MappingPart } from './mapping-part.ts'
import { type Offers, useOffers } from './offers.ts'
import { UnreadRow } from './unread-row.tsx'

const examplesShown = 3

/** One line for each column: its name, what stands in it, and what it is read as. */
export function ColumnList({ raw, mapping, onChange }: MappingPart) {
  const { say } = useWords()
  const offers = useOffers(mapping)
  const isList = mapping.people !== undefined
  const change = (place: number, use: ColumnUse) =>
    onChange({ ...mapping, columns: mapping.columns.map((old, at) => (at === place ? { ...old, use } : old)) })
  return (
    <section>
      <h2>{say('screen.mapping.columns')}</h2>
      <p className="soft">{say(isList ? 'people.columns-why' : 'screen.mapping.columns-why')}</p>
      <Table verticalSpacing={4} className="mapping-columns">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('screen.import.column')}</Table.Th>
            <Table.Th>{say('screen.mapping.examples')}</Table.Th>
            <Table.Th>{say('screen.mapping.use')}</Table.Th>
            <Table.Th>{say(isList ? 'people.detail' : 'screen.mapping.form')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {placed(mapping.columns).map(({ place, column }) => {
            const seen = seenAt(raw, place, column)
            const offer = offerFor(seen, offers)
            const header = nameOf(column, place, say)
            const shown = {
              header,
              examples: isRole(column.use, 'person')
                ? [say('people.hidden')]
                : examples(raw.rows, mapping.header, place),
            }
            return offer === null ? (
              <UnreadRow key={place} {...shown} why={say('mapping.personal')} />
            ) : (
              <ColumnRow
                key={place}
                {...shown}
                {...{ offer, use: column.use, values: seen?.values ?? [] }}
                onUse={(use) => change(place, use)}
              />
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}

/** What was seen of a column, where the row of headers is still the one that was looked at. */
function seenAt({ columns }: RawTableView, place: number, { header }: MappedColumn) {
  return columns[place]?.header === header ? columns[place] : undefined
}

/** A column about persons may say who a person is where persons are counted; else there is nothing to choose. */
function offerFor(seen: RawTableView['columns'][number] | undefined, { usual, ofPersons }: Offers) {
  if (seen?.personal === true) return seen.namesPersons ? ofPersons : null
  return { ...usual, only: usual.only && (seen?.values.length ?? 0) > 1 }
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
