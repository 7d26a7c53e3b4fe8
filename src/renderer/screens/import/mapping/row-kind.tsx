import { Radio } from '@mantine/core'
import type { MappedColumn, Mapping } from '../../../../core/import/mapping/mapping.ts'
import { useWords } from '../../../use-words.tsx'
import type { MappingPart } from './mapping-part.ts'
import { PeopleFields } from './people-fields.tsx'

const kinds = ['figures', 'people'] as const

/** Whether the rows hold figures or are persons; of persons, what they count as, when and at what. */
export function RowKind(part: MappingPart) {
  const { raw, mapping, onChange } = part
  const { say } = useWords()
  const choose = (kind: string) => onChange(guessedAs(kind === 'people' ? raw.asPeople : raw.asFigures, mapping))
  return (
    <section>
      <h2>{say('people.kind')}</h2>
      <p className="soft">{say('people.kind-why')}</p>
      <Radio.Group
        aria-label={say('people.kind')}
        value={mapping.people === undefined ? 'figures' : 'people'}
        onChange={choose}
      >
        <div className="mapping-kinds">
          {kinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={say(`people.kind.${kind}`)}
              description={say(`people.kind.${kind}-why`)}
            />
          ))}
        </div>
      </Radio.Group>
      {mapping.people !== undefined && <PeopleFields {...part} people={mapping.people} />}
    </section>
  )
}

/** The uses that were guessed, under the headers that were chosen; how numbers and dates are written stays. */
function guessedAs(guess: Mapping, { header, columns, decimal, dateOrder }: Mapping): Mapping {
  const uses = new Map(guess.columns.map((column) => [column.header, column.use]))
  const withUse = ({ header: name }: MappedColumn) => ({
    header: name,
    use: uses.get(name) ?? { kind: 'ignore' as const },
  })
  return { ...guess, header, decimal, dateOrder, columns: columns.map(withUse) }
}
