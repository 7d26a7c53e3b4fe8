import { Radio } from '@mantine/core'
import type { Cell } from '../../../../core/import/cell.ts'
import { guessMapping } from '../../../../core/import/mapping/guess-mapping.ts'
import { isRole, type Mapping } from '../../../../core/import/mapping/mapping.ts'
import { useOwnMeasures } from '../../../measures/own-measures.ts'
import { useWords } from '../../../use-words.tsx'
import type { MappingPart } from './mapping-part.ts'

/** The table as it stands, from which the row of headers is picked. */
export function HeaderChoice({ raw, mapping, onChange }: MappingPart) {
  const { say } = useWords()
  const own = useOwnMeasures('all')
  const choose = (header: number) => {
    const uses = new Map(mapping.columns.map((column) => [column.header, column.use]))
    const guess = guessMapping({ ...raw, index: raw.table }, raw.fileName, { header, own })
    const { columns: guessed } = mapping.people === undefined ? guess.asFigures : guess.asPeople
    const columns = guessed.map((column) => ({ ...column, use: uses.get(column.header) ?? column.use }))
    onChange({ ...mapping, header, columns })
  }
  return (
    <section>
      <h2>{say('screen.mapping.header')}</h2>
      <p className="soft">{say('screen.mapping.header-why')}</p>
      <div className="raw-table">
        <table>
          <tbody>
            {numbered(raw.rows).map(([at, cells]) => (
              <RawRow
                key={at}
                number={raw.firstRow + at}
                cells={
                  at > mapping.header ? cells.map((cell, place) => (isPerson(mapping, place) ? null : cell)) : cells
                }
                chosen={at === mapping.header}
                above={at < mapping.header}
                onChoose={() => choose(at)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Who persons are is not shown once it is known. */
function isPerson({ columns }: Mapping, place: number): boolean {
  const column = columns[place]
  return column !== undefined && isRole(column.use, 'person')
}

interface RawRowProps {
  /** As a person counts rows in the file. */
  readonly number: number
  readonly cells: readonly Cell[]
  readonly chosen: boolean
  readonly above: boolean
  readonly onChoose: () => void
}

function RawRow({ number, cells, chosen, above, onChoose }: RawRowProps) {
  const { say } = useWords()
  return (
    <tr data-chosen={chosen} data-above={above} onClick={onChoose}>
      <th scope="row">
        <Radio
          size="xs"
          name="header"
          aria-label={say('screen.mapping.header-row', { row: number })}
          label={number}
          checked={chosen}
          onChange={onChoose}
        />
      </th>
      {numbered(cells).map(([place, cell]) => (
        <td key={place}>{cell}</td>
      ))}
    </tr>
  )
}

function numbered<Item>(items: readonly Item[]): (readonly [number, Item])[] {
  return items.map((item, place) => [place, item])
}
