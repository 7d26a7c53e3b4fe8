import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { TemplateView } from '../../../../contract/data-views.ts'
import { isSupplement } from '../../../../core/import/supplement/supplement.ts'
import { useWords } from '../../../use-words.tsx'
import type { TemplateChanges } from './template-changes.ts'

interface TemplateRowProps {
  readonly template: TemplateView
  readonly changes: TemplateChanges
}

/** A name that can be written over; it is saved when the field is left or Enter pressed. */
export function TemplateRow({ template, changes }: TemplateRowProps) {
  const { say, term, source, date } = useWords()
  const { id, name, mapping, savedAt, savedBy } = template
  const [written, setWritten] = useState(name)
  const save = () => {
    const wished = written.trim()
    if (wished === '') setWritten(name)
    else if (wished !== name) changes.rename(id, wished)
  }
  const figures = isSupplement(mapping)
    ? mapping.columns.length
    : mapping.columns.filter(({ use }) => use.kind === 'figure').length
  return (
    <div className="template">
      <TextInput
        aria-label={say('screen.templates.rename', { name })}
        value={written}
        maxLength={200}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            save()
          }
        }}
      />
      <p className="soft small">
        {isSupplement(mapping)
          ? say('supplement.of-source', { source: source(mapping.source) })
          : term(`platform.${mapping.platform}`)}{' '}
        ·{' '}
        {isSupplement(mapping) || mapping.people === undefined
          ? say('screen.templates.columns', { count: figures })
          : say('people.list')}
        <br />
        {say('screen.templates.saved', { date: date(savedAt.slice(0, 10)), who: savedBy })}
      </p>
      <Button variant="default" size="compact-sm" onClick={() => changes.exportFile(template)}>
        {say('screen.templates.export')}
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('screen.templates.remove', { name })}
        onClick={() => changes.remove(template)}
      >
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
