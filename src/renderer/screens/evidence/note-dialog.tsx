import { Button, SegmentedControl, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Note } from '../../../core/note.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { useObjectives } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import { useNoteChanges } from './note-changes.ts'

interface NoteDialogProps {
  readonly saved: Note
  /** The reason why something missed: what it explains is known, and only the words are asked. */
  readonly explains?: string
  readonly onClose: () => void
}

/** An event for the charts, or a reason; a reason says which metric or objective it explains. */
export function NoteDialog({ saved, explains, onClose }: NoteDialogProps) {
  const { say, term } = useWords()
  const [note, setNote] = useState(saved)
  const { save } = useNoteChanges()
  const change = (part: Partial<Note>) => setNote({ ...note, ...part })
  const bound = note.kind === 'event' || note.metricId !== null || note.objectiveId !== null
  return (
    <Dialog onClose={onClose} size="lg" title={explains ?? say('register.notes.note')}>
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (bound) save.mutate(note, { onSuccess: onClose })
        }}
      >
        {save.isError && <FailureMessage error={save.error} />}
        {explains === undefined && (
          <SegmentedControl
            aria-label={say('register.notes.kind')}
            data={(['event', 'reason'] as const).map((kind) => ({ value: kind, label: term(`note.${kind}`) }))}
            value={note.kind}
            onChange={(kind) => change({ kind: kind === 'reason' ? 'reason' : 'event' })}
          />
        )}
        <Textarea
          label={say(note.kind === 'event' ? 'register.notes.event' : 'register.notes.reason')}
          description={say(note.kind === 'event' ? 'register.notes.event-why' : 'register.notes.reason-why')}
          required
          autosize
          minRows={2}
          data-autofocus
          maxLength={200}
          value={note.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <DateField
          label={say(note.kind === 'event' ? 'register.relationships.move-date' : 'register.notes.written-on')}
          value={note.date}
          onChange={(date) => change({ date })}
        />
        {explains === undefined && <AboutField note={note} onChange={change} />}
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={note.text.trim() === '' || !bound}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}

interface AboutFieldProps {
  readonly note: Note
  readonly onChange: (part: Partial<Note>) => void
}

/** The metrics by objective: choosing one binds the note to both. */
function AboutField({ note, onChange }: AboutFieldProps) {
  const { say } = useWords()
  const objectives = useObjectives().data?.objectives ?? []
  return (
    <Select
      label={say('register.notes.about')}
      clearable
      searchable
      required={note.kind === 'reason'}
      data={objectives.map(({ statement, metrics }) => ({
        group: statement,
        items: metrics.map(({ id, name }) => ({ value: id, label: name })),
      }))}
      value={note.metricId}
      onChange={(metricId) =>
        onChange({
          metricId,
          objectiveId: objectives.find(({ metrics }) => metrics.some(({ id }) => id === metricId))?.id ?? null,
        })
      }
    />
  )
}
