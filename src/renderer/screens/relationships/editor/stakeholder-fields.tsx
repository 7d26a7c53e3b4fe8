import { Select, Textarea, TextInput } from '@mantine/core'
import { stakeholderKinds } from '../../../../core/evidence/relationship.ts'
import { legalBases, type StakeholderEntry } from '../../../../core/evidence/stakeholder-record.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { RatingField } from '../../../components/rating-field.tsx'
import { useWords } from '../../../use-words.tsx'

interface StakeholderPart {
  readonly stakeholder: StakeholderEntry
  readonly onChange: (part: Partial<StakeholderEntry>) => void
}

/** Who it is and why it matters. */
export function StakeholderFields({ stakeholder, onChange }: StakeholderPart) {
  const { say, term } = useWords()
  return (
    <>
      <TextInput
        label={say('register.relationships.name')}
        required
        maxLength={200}
        value={stakeholder.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className="form-row">
        <ChoiceField
          label={say('register.relationships.kind')}
          choices={stakeholderKinds}
          nameOf={(kind) => term(`stakeholder.${kind}`)}
          value={stakeholder.kind}
          onChoose={(kind) => onChange({ kind })}
        />
        <TextInput
          label={say('register.relationships.organisation')}
          value={stakeholder.organisation}
          onChange={(event) => onChange({ organisation: event.currentTarget.value })}
        />
        <TextInput
          label={say('register.relationships.country')}
          maxLength={100}
          value={stakeholder.country}
          onChange={(event) => onChange({ country: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={say('register.relationships.audience')}
        description={say('register.relationships.audience-why')}
        value={stakeholder.audience}
        onChange={(event) => onChange({ audience: event.currentTarget.value })}
      />
      <RatingField
        label={say('register.relationships.importance')}
        description={say('register.relationships.importance-why')}
        value={stakeholder.importance}
        onChange={(importance) => onChange({ importance })}
      />
      <Textarea
        label={say('register.relationships.notes')}
        autosize
        minRows={2}
        value={stakeholder.notes}
        onChange={(event) => onChange({ notes: event.currentTarget.value })}
      />
    </>
  )
}

/** What the law asks of whoever keeps a name. */
export function PrivacyFields({ stakeholder, onChange }: StakeholderPart) {
  const { say } = useWords()
  return (
    <>
      <TextInput
        label={say('register.relationships.pseudonym')}
        description={say('register.relationships.pseudonym-why')}
        maxLength={200}
        value={stakeholder.pseudonym}
        onChange={(event) => onChange({ pseudonym: event.currentTarget.value })}
      />
      <Textarea
        label={say('register.relationships.purpose')}
        description={say('register.relationships.purpose-why')}
        autosize
        value={stakeholder.purpose}
        onChange={(event) => onChange({ purpose: event.currentTarget.value })}
      />
      <Select
        label={say('register.relationships.legal-basis')}
        description={say('register.relationships.legal-basis-why')}
        clearable
        data={legalBases.map((value) => ({ value, label: say(`register.legal.${value}`) }))}
        value={stakeholder.legalBasis}
        onChange={(chosen) => onChange({ legalBasis: legalBases.find((basis) => basis === chosen) ?? null })}
      />
    </>
  )
}
