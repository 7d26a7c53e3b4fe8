import type { IsoDate } from '../../../core/date.ts'
import type { Note } from '../../../core/note.ts'
import { ask } from '../../ask.ts'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'

export function newNote(today: IsoDate): Note {
  return { id: crypto.randomUUID(), date: today, kind: 'event', text: '', metricId: null, objectiveId: null }
}

export function useNoteChanges() {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const save = useChange((note: Note, seen) => ask('note.save', { note, seen }), { from: 'form' })
  const remove = useChange((note: Note, seen) => ask('note.remove', { id: note.id, seen }))
  return {
    save,
    remove,
    removed: () => offerUndo(say('register.notes.removed')),
  }
}
