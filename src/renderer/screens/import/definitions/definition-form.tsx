import { Button, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DefinitionEntry } from '../../../../contract/data-views.ts'
import { isMeasure } from '../../../../core/measure.ts'
import { isOwn } from '../../../../core/own-measure.ts'
import { type Platform, platforms } from '../../../../core/platform.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { DateField } from '../../../components/period-fields.tsx'
import { measureGroups, renderMeasure } from '../../../measures/measure-options.tsx'
import { useOwnMeasures } from '../../../measures/own-measures.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { useSaveDefinition } from './ledger-changes.ts'

interface DefinitionFormProps {
  /** Null for a new one. */
  readonly entry: DefinitionEntry | null
  readonly onDone: () => void
}

/** A change that the person knows of. */
export function DefinitionForm({ entry, onDone }: DefinitionFormProps) {
  const words = useWords()
  const { say, term } = words
  const stored = useOwnMeasures('withValues')
  const { today } = useOpened()
  const [platform, setPlatform] = useState<Platform>(entry?.platform ?? 'linkedin')
  const [measures, setMeasures] = useState(entry?.measures ?? [])
  const [date, setDate] = useState(entry?.date ?? today)
  const [what, setWhat] = useState(entry?.what ?? '')
  const [source, setSource] = useState(entry?.source ?? '')
  const save = useSaveDefinition(onDone)
  return (
    <form
      className="definition-form"
      aria-label={say('screen.definitions.new')}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ id: entry?.id ?? null, change: { platform, measures: [...measures], date, what, source } })
      }}
    >
      <div className="form-row">
        <ChoiceField
          label={say('screen.mapping.platform')}
          choices={platforms}
          nameOf={(one) => term(`platform.${one}`)}
          value={platform}
          onChoose={setPlatform}
        />
        <DateField label={say('screen.definitions.date')} value={date} onChange={setDate} />
      </div>
      <MultiSelect
        label={say('screen.definitions.measures')}
        searchable
        required
        renderOption={renderMeasure}
        data={measureGroups(words, [...new Set([...stored, ...measures.filter(isOwn)])])}
        value={[...measures]}
        onChange={(chosen) => setMeasures(chosen.filter(isMeasure))}
      />
      <Textarea
        label={say('screen.definitions.what')}
        required
        autosize
        maxLength={200}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value.replaceAll('\n', ' '))}
      />
      <TextInput
        label={say('screen.definitions.source-field')}
        maxLength={4000}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {save.isError && <FailureMessage error={save.error} />}
      <div className="splice-do">
        <Button variant="default" onClick={onDone}>
          {say('screen.frame.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={measures.length === 0 || what.trim() === ''}>
          {say('screen.frame.save')}
        </Button>
      </div>
    </form>
  )
}
