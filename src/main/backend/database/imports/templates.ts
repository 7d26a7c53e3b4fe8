import type { Database } from 'better-sqlite3'
import type { TemplateView } from '../../../../contract/data-views.ts'
import type { MappingTemplate } from '../../../../core/import/mapping/mapping-template.ts'
import type { Author } from '../changes/change-record.ts'

interface TemplateRow extends Omit<TemplateView, 'mapping'> {
  readonly mapping: string
}

/** Templates in the order of their names; of two that know the same headers the first is taken. */
export function loadTemplates(db: Database): TemplateView[] {
  return db
    .prepare<[], TemplateRow>(
      'SELECT id, name, mapping, saved_at AS savedAt, saved_by AS savedBy FROM mapping_templates ORDER BY name, id',
    )
    .all()
    .map((row) => ({ ...row, mapping: JSON.parse(row.mapping) as TemplateView['mapping'] }))
}

/** A template under a name that is taken replaces the mapping that stood there. */
export function saveTemplate(db: Database, template: MappingTemplate, author: Author): void {
  db.prepare(
    `INSERT INTO mapping_templates (id, name, mapping, saved_at, saved_by) VALUES (@id, @name, @mapping, @at, @who)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at,
       saved_by = excluded.saved_by`,
  ).run({ ...template, ...author, mapping: JSON.stringify(template.mapping) })
}

export function removeTemplate(db: Database, id: string): void {
  db.prepare('DELETE FROM mapping_templates WHERE id = ?').run(id)
}
