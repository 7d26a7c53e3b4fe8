import type { Database } from 'better-sqlite3'
import type { TemplateView } from '../../../../contract/data-views.ts'
import { ownMeasuresIn } from '../../../../core/import/mapping/own-spelling.ts'
import { keyOfOwn, type OwnMeasureId } from '../../../../core/own-measure.ts'
import { loadTemplates } from './templates.ts'

/** The measures that persons named and of which values are stored, or wait for an undo. */
export function ownMeasuresWithValues(db: Database): OwnMeasureId[] {
  return db
    .prepare<[], OwnMeasureId>(
      `SELECT name FROM measures WHERE name GLOB 'own/*'
         AND (EXISTS (SELECT 1 FROM observations WHERE measure_id = measures.id)
           OR EXISTS (SELECT 1 FROM overtaken_values WHERE measure_id = measures.id)) ORDER BY id`,
    )
    .pluck()
    .all()
}

/** Those too that a metric is bound to, a change of definition concerns or a template brings; each once. */
export function ownMeasuresInUse(db: Database, templates: readonly TemplateView[] = loadTemplates(db)): OwnMeasureId[] {
  const named = db
    .prepare<[], OwnMeasureId>(
      `SELECT measure FROM metrics WHERE measure GLOB 'own/*'
       UNION SELECT denominator FROM metrics WHERE denominator GLOB 'own/*'
       UNION SELECT value FROM definition_changes, json_each(measures) WHERE value GLOB 'own/*'`,
    )
    .pluck()
    .all()
  return eachOnce([
    ...ownMeasuresWithValues(db),
    ...named,
    ...templates.flatMap(({ mapping }) => ownMeasuresIn(mapping)),
  ])
}

/** The first of those that differ in capitals only. */
export function eachOnce(own: readonly OwnMeasureId[]): OwnMeasureId[] {
  const keys = own.map(keyOfOwn)
  return own.filter((id, at) => keys.indexOf(keyOfOwn(id)) === at)
}
