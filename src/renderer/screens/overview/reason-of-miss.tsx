import { Button } from '@mantine/core'
import { useState } from 'react'
import { compareDates } from '../../../core/date.ts'
import type { Note } from '../../../core/note.ts'
import type { MissedLine } from '../../../core/report/pages/missed-lines.ts'
import { useNotes, useObjectives } from '../../register-lists.ts'
import { useReporting } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { newNote } from '../evidence/note-changes.ts'
import { NoteDialog } from '../evidence/note-dialog.tsx'

/** Where something missed, its reason can be written at once: it then stands here and in the paper. */
export function ReasonOfMiss({ line }: { readonly line: MissedLine }) {
  const { say } = useWords()
  const { question } = useReporting()
  const objectives = useObjectives().data?.objectives ?? []
  const notes = useNotes().data?.notes ?? []
  const [written, setWritten] = useState<Note | null>(null)
  const objective = objectives.find(({ statement }) => statement === line.objective)
  const metric = objective?.metrics.find(({ name }) => name === line.metric)
  if (objective === undefined) return null
  const about = { objectiveId: objective.id, metricId: metric?.id ?? null }
  const given = [...notes]
    .sort((a, b) => compareDates(b.date, a.date))
    .find(({ kind, text }) => kind === 'reason' && text === line.reason)
  return (
    <>
      <Button
        className="reason-of-miss"
        variant="subtle"
        size="compact-sm"
        aria-label={`${say(given === undefined ? 'register.notes.write-reason' : 'register.notes.change-reason')}: ${line.metric}`}
        onClick={() => setWritten(given ?? { ...newNote(question.asOf), ...about, kind: 'reason' })}
      >
        {say(given === undefined ? 'register.notes.write-reason' : 'register.notes.change-reason')}
      </Button>
      {written !== null && <NoteDialog saved={written} explains={line.metric} onClose={() => setWritten(null)} />}
    </>
  )
}
