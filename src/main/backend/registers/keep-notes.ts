import type { NoteList } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { Note } from '../../../core/note.ts'
import type { OpenFile } from '../backend.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { loadNotes, removeNote, saveNote } from '../database/registers/notes.ts'
import { changeOne, type Hand } from './register-change.ts'

export function listNotes({ db }: OpenFile): NoteList {
  return { notes: loadNotes(db), removed: loadNotes(db, 'removed') }
}

/** An event may lie ahead, and may stand for the whole company; a reason explains something. */
export function keepNote(
  file: OpenFile,
  hand: Hand,
  { note, seen }: { readonly note: Note; readonly seen: number },
): void {
  if (note.kind === 'reason' && note.metricId === null && note.objectiveId === null) throw new Refusal('note-unbound')
  changeOne(file, hand, { entity: 'note', id: note.id, seen }, () => {
    const old = loadNotes(file.db).find((one) => one.id === note.id)
    const objectives = loadObjectives(file.db)
    const metrics = objectives.flatMap((objective) => objective.metrics)
    const known = (id: string | null, things: readonly { id: string }[]) =>
      id === null || things.some((thing) => thing.id === id)
    if (!known(note.objectiveId, objectives) || !known(note.metricId, metrics)) throw new Refusal('not-found')
    saveNote(file.db, note)
    return { what: 'note.save', old, new: note }
  })
}

export function binNote(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'note', id, seen }, () => {
    const old = loadNotes(file.db).find((one) => one.id === id)
    if (old === undefined) throw new Refusal('not-found')
    removeNote(file.db, id, hand.author.at)
    return { what: 'note.remove', old, new: null }
  })
}
