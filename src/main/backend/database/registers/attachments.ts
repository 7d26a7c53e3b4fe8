import type { Database } from 'better-sqlite3'
import type { AttachmentView } from '../../../../contract/register-views.ts'

export interface KeptBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

const columns = `attachments.id, name, media_type AS mediaType, length(attachments.bytes) AS bytes, sha256,
  added_at AS addedAt, added_by AS addedBy`

export function loadAttachmentsByEntry(db: Database): Map<string, AttachmentView[]> {
  const rows = db
    .prepare<[], AttachmentView & { entryId: string }>(
      `SELECT entry_id AS entryId, ${columns} FROM evidence_attachments
       JOIN attachments ON attachments.id = attachment_id ORDER BY position`,
    )
    .all()
  const groups = Map.groupBy(rows, (row) => row.entryId)
  return new Map([...groups].map(([id, found]) => [id, found.map(({ entryId: _, ...view }) => view)]))
}

/** The same bytes are kept once, under the name by which they first came. */
export function attachmentWithHash(db: Database, sha256: string): string | undefined {
  return db.prepare<[string], string>('SELECT id FROM attachments WHERE sha256 = ?').pluck().get(sha256)
}

export function addAttachment(db: Database, attachment: Omit<AttachmentView, 'bytes'> & { bytes: Uint8Array }): void {
  const { bytes, ...row } = attachment
  db.prepare(
    `INSERT INTO attachments (id, sha256, name, media_type, bytes, added_at, added_by)
     VALUES (@id, @sha256, @name, @mediaType, @bytes, @addedAt, @addedBy)`,
  ).run({ ...row, bytes: Buffer.from(bytes) })
}

export function linkAttachment(db: Database, entryId: string, attachmentId: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO evidence_attachments (entry_id, attachment_id, position)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM evidence_attachments))`,
  ).run(entryId, attachmentId)
}

/** The bytes stay: another entry, or an issued report, may stand on them. */
export function unlinkAttachment(db: Database, entryId: string, attachmentId: string): void {
  db.prepare('DELETE FROM evidence_attachments WHERE entry_id = ? AND attachment_id = ?').run(entryId, attachmentId)
}

export function attachmentBytes(db: Database, id: string): KeptBytes | undefined {
  return db.prepare<[string], KeptBytes>('SELECT name, bytes FROM attachments WHERE id = ?').get(id)
}
