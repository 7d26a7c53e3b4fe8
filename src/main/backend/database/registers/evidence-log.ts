import type { Database } from 'better-sqlite3'
import type { EvidenceView } from '../../../../contract/register-views.ts'
import type { EvidenceEntry, EvidenceSubject, Quote } from '../../../../core/evidence/evidence-entry.ts'
import type { Author } from '../changes/change-record.ts'
import { loadAttachmentsByEntry } from './attachments.ts'

type EntryRow = Omit<EvidenceView, 'about' | 'quote' | 'attachments'> & {
  readonly words: string | null
  readonly speaker: string | null
  readonly permission: Quote['permission'] | null
  readonly answeredOn: string | null
}

/** The entries of the log, latest first. */
export function loadEvidence(db: Database, which: 'kept' | 'removed' = 'kept'): EvidenceView[] {
  const about = Map.groupBy(
    db
      .prepare<[], EvidenceSubject & { entryId: string }>(
        'SELECT entry_id AS entryId, kind, subject_id AS id FROM evidence_subjects ORDER BY position',
      )
      .all(),
    (subject) => subject.entryId,
  )
  const attachments = loadAttachmentsByEntry(db)
  return db
    .prepare<[], EntryRow>(
      `SELECT id, date, title, text, source, grade, quote_words AS words, quote_speaker AS speaker,
         quote_permission AS permission, quote_answered_on AS answeredOn, entered_at AS enteredAt,
         entered_by AS enteredBy
       FROM evidence_entries WHERE (removed_at IS NULL) = ${which === 'kept' ? 1 : 0} ORDER BY date DESC, rowid DESC`,
    )
    .all()
    .map(({ words, speaker, permission, answeredOn, ...row }) => ({
      ...row,
      about: (about.get(row.id) ?? []).map(({ entryId: _, ...subject }) => subject),
      quote:
        words === null || speaker === null || permission === null ? null : { words, speaker, permission, answeredOn },
      attachments: attachments.get(row.id) ?? [],
    }))
}

/** Writes an entry as it now is; one from the bin comes back. Who entered it first stays. */
export function saveEvidence(db: Database, entry: EvidenceEntry, author: Author): void {
  const { about, quote, ...row } = entry
  db.prepare(
    `INSERT INTO evidence_entries (id, date, title, text, source, grade, quote_words, quote_speaker, quote_permission,
       quote_answered_on, entered_at, entered_by)
     VALUES (@id, @date, @title, @text, @source, @grade, @words, @speaker, @permission, @answeredOn, @at, @who)
     ON CONFLICT (id) DO UPDATE SET date = excluded.date, title = excluded.title, text = excluded.text,
       source = excluded.source, grade = excluded.grade, quote_words = excluded.quote_words,
       quote_speaker = excluded.quote_speaker, quote_permission = excluded.quote_permission,
       quote_answered_on = excluded.quote_answered_on, removed_at = NULL`,
  ).run({ ...(quote ?? { words: null, speaker: null, permission: null, answeredOn: null }), ...row, ...author })
  db.prepare('DELETE FROM evidence_subjects WHERE entry_id = ?').run(row.id)
  const add = db.prepare(
    'INSERT OR IGNORE INTO evidence_subjects (entry_id, kind, subject_id, position) VALUES (?, ?, ?, ?)',
  )
  for (const [position, { kind, id }] of about.entries()) add.run(row.id, kind, id, position)
}

export function removeEvidence(db: Database, id: string, now: string): void {
  db.prepare('UPDATE evidence_entries SET removed_at = ? WHERE id = ?').run(now, id)
}

/** All entries about a stakeholder, also those in the bin: what they say may name the person. */
export function rewriteEvidenceAbout(db: Database, stakeholderId: string, rewrite: (text: string) => string): void {
  const update = db.prepare(
    `UPDATE evidence_entries SET title = ?, text = ?, source = ?, quote_words = ?, quote_speaker = ? WHERE id = ?`,
  )
  for (const entry of [...loadEvidence(db), ...loadEvidence(db, 'removed')]) {
    if (!entry.about.some(({ kind, id }) => kind === 'stakeholder' && id === stakeholderId)) continue
    const { quote } = entry
    const said = quote === null ? [null, null] : [rewrite(quote.words), rewrite(quote.speaker)]
    update.run(rewrite(entry.title), rewrite(entry.text), rewrite(entry.source), ...said, entry.id)
  }
}
