import { ActionIcon, Button, Table } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { compareDates } from '../../../core/date.ts'
import type { Note } from '../../../core/note.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { newNote, useNoteChanges } from './note-changes.ts'
import { NoteDialog } from './note-dialog.tsx'
import { useSubjects } from './subjects.ts'

/** Events that are drawn on the charts, and the reasons why something missed. */
export function NoteLog({ notes }: { readonly notes: readonly Note[] }) {
  const { say } = useWords()
  const { today } = useOpened()
  const [edited, setEdited] = useState<Note | null>(null)
  const { remove, removed } = useNoteChanges()
  const latest = [...notes].sort((a, b) => compareDates(b.date, a.date))
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited(newNote(today))}>
      {say('register.notes.new')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('register.notes.title')} lead={say('register.notes.lead')}>
        {notes.length > 0 && create}
      </PageHead>
      {remove.isError && <FailureMessage error={remove.error} />}
      {notes.length === 0 ? (
        <EmptyState title={say('register.notes.none')} teaches={say('register.notes.none-why')}>
          {create}
        </EmptyState>
      ) : (
        <Table verticalSpacing="sm" className="note-log">
          <Table.Tbody>
            {latest.map((note) => (
              <NoteRow
                key={note.id}
                note={note}
                onEdit={() => setEdited(note)}
                onRemove={() => remove.mutate(note, { onSuccess: removed })}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {edited !== null && <NoteDialog saved={edited} onClose={() => setEdited(null)} />}
    </>
  )
}

interface NoteRowProps {
  readonly note: Note
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function NoteRow({ note, onEdit, onRemove }: NoteRowProps) {
  const { say, date, term } = useWords()
  const { nameOf } = useSubjects()
  const { metricId, objectiveId, text, kind } = note
  const about =
    metricId !== null
      ? nameOf({ kind: 'metric', id: metricId })
      : objectiveId !== null
        ? nameOf({ kind: 'objective', id: objectiveId })
        : null
  return (
    <Table.Tr data-thing={note.id}>
      <Table.Td className="figure">{date(note.date)}</Table.Td>
      <Table.Td className="soft">{term(`note.${kind}`)}</Table.Td>
      <Table.Td>
        <p>{text}</p>
        {about !== null && <p className="soft small">{about}</p>}
      </Table.Td>
      <Table.Td className="note-actions">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('register.costs.edit-of', { name: text })}
          onClick={onEdit}
        >
          <IconPencil size={17} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('register.costs.remove-of', { name: text })}
          onClick={onRemove}
        >
          <IconTrash size={17} stroke={1.6} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
