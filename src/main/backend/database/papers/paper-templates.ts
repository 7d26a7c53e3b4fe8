import type { Database } from 'better-sqlite3'
import type { PaperTemplate } from '../../../../core/report/paper-template.ts'
import type { Author } from '../changes/change-record.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly content: string
}

/** In the order of their names: the first is that of papers for which nothing else was chosen. */
export function loadPaperTemplates(db: Database): PaperTemplate[] {
  return db
    .prepare<[], Row>('SELECT id, name, content FROM paper_templates ORDER BY name, id')
    .all()
    .map(({ id, name, content }) => ({ ...JSON.parse(content), id, name }))
}

export function savePaperTemplate(db: Database, { id, name, ...content }: PaperTemplate, author: Author): void {
  db.prepare(
    `INSERT INTO paper_templates (id, name, content, saved_at, saved_by) VALUES (@id, @name, @content, @at, @who)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content, saved_at = excluded.saved_at,
       saved_by = excluded.saved_by`,
  ).run({ id, name, content: JSON.stringify(content), ...author })
}

export function removePaperTemplate(db: Database, id: string): void {
  db.prepare('DELETE FROM paper_templates WHERE id = ?').run(id)
}
