import { MultiSelect, Textarea, TextInput } from '@mantine/core'
import type { EvidenceEntry } from '../../../core/evidence/evidence-entry.ts'
import { evidenceGrades } from '../../../core/metric.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { TestimonyRemark } from '../../components/testimony-remark.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { keyOfSubject, subjectOfKey, useSubjects } from './subjects.ts'

interface EvidenceFieldsProps {
  readonly entry: EvidenceEntry
  readonly onChange: (part: Partial<EvidenceEntry>) => void
}

export function EvidenceFields({ entry, onChange }: EvidenceFieldsProps) {
  const { say, term } = useWords()
  const { today } = useOpened()
  const { groups } = useSubjects()
  return (
    <>
      <TextInput
        label={say('register.evidence.what')}
        required
        data-autofocus
        maxLength={200}
        value={entry.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <div className="form-row">
        <DateField
          label={say('register.relationships.move-date')}
          value={entry.date}
          error={entry.date > today ? say('register.frame.future') : undefined}
          onChange={(date) => onChange({ date })}
        />
        <TextInput
          label={say('register.evidence.source')}
          required
          maxLength={200}
          value={entry.source}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
        />
      </div>
      <ChoiceField
        label={say('register.evidence.grade')}
        choices={evidenceGrades}
        nameOf={(grade) => say('screen.frame.pair', { name: grade, meaning: term(`grade.${grade}`) })}
        value={entry.grade}
        onChoose={(grade) => onChange({ grade })}
      />
      <Textarea
        label={say('register.evidence.text')}
        autosize
        minRows={2}
        value={entry.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <TestimonyRemark text={entry.text} />
      <MultiSelect
        label={say('register.evidence.about')}
        description={say('register.evidence.about-why')}
        searchable
        hidePickedOptions
        data={groups.map(({ kind, subjects }) => ({
          group: say(`register.thing.${kind}`),
          items: subjects.map(({ id, name }) => ({ value: keyOfSubject({ kind, id }), label: name })),
        }))}
        value={entry.about.map(keyOfSubject)}
        onChange={(keys) => onChange({ about: keys.flatMap((key) => subjectOfKey(key) ?? []) })}
      />
    </>
  )
}
