import { Table } from '@mantine/core'
import type { SupplementView } from '../../../../contract/supplement-views.ts'
import { mappedRoles } from '../../../../core/import/mapping/mapping.ts'
import type { MeasureId } from '../../../../core/measure.ts'
import { useWords, type Words } from '../../../use-words.tsx'
import { ColumnRow } from '../mapping/column-row.tsx'
import { UnreadRow } from '../mapping/unread-row.tsx'
import type { Offer } from '../mapping/use-choices.ts'
import { asUse, type Choice, choiceOf } from './supplement-choices.ts'

interface SupplementColumnsProps {
  readonly view: SupplementView
  readonly choices: readonly Choice[]
  readonly onChoose: (place: number, choice: Choice) => void
}

type ShownColumn = SupplementView['columns'][number]

/** First what may be added, then what is read already and stays. */
export function SupplementColumns({ view, choices, onChoose }: SupplementColumnsProps) {
  const words = useWords()
  const { say } = words
  const placed = view.columns.map((column, place) => ({ column, place }))
  const taken = placed.filter(({ column }) => column.state === 'taken')
  const left = placed.filter(({ column }) => column.state !== 'taken')
  const measures = taken.flatMap(({ column }) => column.measure ?? [])
  return (
    <>
      <section>
        <h2>{say('supplement.columns')}</h2>
        <p className="soft">{say('supplement.columns-why')}</p>
        {left.every(({ column }) => column.state !== 'free') && <p>{say('supplement.none-free')}</p>}
        <ColumnTable form={say('screen.mapping.form')}>
          {left.map(({ column: { header, examples, state }, place }) =>
            state === 'free' ? (
              <ColumnRow
                key={place}
                {...{ header, examples }}
                use={asUse(choices[place] ?? null)}
                offer={offerBut([...measures, ...othersOf(choices, place)])}
                onUse={(use) => onChoose(place, choiceOf(use))}
              />
            ) : (
              <UnreadRow
                key={place}
                {...{ header, examples }}
                why={say(state === 'personal' ? 'mapping.personal' : 'supplement.text')}
              />
            ),
          )}
        </ColumnTable>
      </section>
      <section>
        <h2>{say('supplement.taken')}</h2>
        <p className="soft">{say('supplement.taken-why')}</p>
        <ColumnTable form={null}>
          {taken.map(({ column, place }) => (
            <Table.Tr key={place}>
              <Table.Td>{column.header}</Table.Td>
              <Table.Td className="soft mapping-examples">{column.examples.join(' · ')}</Table.Td>
              <Table.Td colSpan={2}>{readAs(column, words)}</Table.Td>
            </Table.Tr>
          ))}
        </ColumnTable>
      </section>
    </>
  )
}

interface ColumnTableProps {
  /** What the column is called that says how figures are printed; null for a table without it. */
  readonly form: string | null
  readonly children: React.ReactNode
}

function ColumnTable({ form, children }: ColumnTableProps) {
  const { say } = useWords()
  return (
    <Table verticalSpacing={4} className="mapping-columns">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('screen.import.column')}</Table.Th>
          <Table.Th>{say('screen.mapping.examples')}</Table.Th>
          <Table.Th colSpan={form === null ? 2 : 1}>{say('screen.mapping.use')}</Table.Th>
          {form !== null && <Table.Th>{form}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  )
}

/** One table says each measure once. */
function offerBut(taken: readonly MeasureId[]): Offer {
  return { roles: [], fits: (measure) => !taken.includes(measure), named: true, only: false }
}

/** Measures that other columns were given. */
function othersOf(choices: readonly Choice[], place: number): MeasureId[] {
  return choices.flatMap((choice, at) => (choice === null || at === place ? [] : choice.measure))
}

function readAs({ measure: id, role }: ShownColumn, { say, measure }: Words): string {
  if (id !== null) return measure(id)
  const known = mappedRoles.find((one) => one === role)
  return known === undefined ? say('supplement.known') : say(`mapping.role.${known}`)
}
