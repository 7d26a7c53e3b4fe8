import { TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { stemOf } from '../../../../core/file-name.ts'
import type { PeopleCount } from '../../../../core/import/mapping/mapping.ts'
import { hasRole } from '../../../../core/import/mapping/people-count.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import { CountedMeasure } from './counted-measure.tsx'
import type { MappingPart } from './mapping-part.ts'
import { PlatformField } from './platform-field.tsx'

const below = ['label', 'input', 'description'] as const
const subjects = ['post', 'account'] as const

interface PeopleFieldsProps extends MappingPart {
  readonly people: PeopleCount
}

/** What each person counts as, and for which event and day, as far as no column says it. */
export function PeopleFields({ raw, mapping, people, onChange }: PeopleFieldsProps) {
  const { say } = useWords()
  const change = (part: Partial<PeopleCount>) => onChange({ ...mapping, people: { ...people, ...part } })
  return (
    <CountedMeasure measure={people.measure} onMeasure={(measure) => change({ measure })}>
      <ChoiceField
        label={say('people.once')}
        choices={subjects}
        nameOf={(subject) => say(`people.once-${subject}`)}
        value={mapping.subject === 'post' ? 'post' : 'account'}
        onChoose={(subject) => onChange({ ...mapping, subject })}
      />
      <PlatformField {...{ mapping, onChange }} />
      {!hasRole(mapping, 'date') && (
        <DateInput
          label={say('people.day')}
          description={say('people.day-why')}
          inputWrapperOrder={[...below]}
          clearable
          valueFormat="D MMM YYYY"
          value={people.day}
          onChange={(day) => change({ day })}
        />
      )}
      {mapping.subject === 'post' && !hasRole(mapping, 'title') && (
        <TextInput
          label={say('people.event')}
          description={say('people.event-why')}
          inputWrapperOrder={[...below]}
          maxLength={200}
          placeholder={stemOf(raw.fileName)}
          value={people.event ?? ''}
          onChange={({ currentTarget: { value } }) => change({ event: value.trim() === '' ? null : value })}
        />
      )}
    </CountedMeasure>
  )
}
