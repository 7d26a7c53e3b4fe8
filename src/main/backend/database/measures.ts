import type { Database } from 'better-sqlite3'
import { type Measure, type MeasureId, measures } from '../../../core/measure.ts'

/** Numbers every measure that this build knows, and says of each whether its values may be added up. */
export function numberMeasures(db: Database): void {
  const save = db.prepare(
    `INSERT INTO measures (name, additive) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET additive = excluded.additive WHERE additive <> excluded.additive`,
  )
  db.transaction(() => {
    for (const [name, { additive }] of Object.entries<Measure>(measures)) save.run(name, additive ? 1 : 0)
  })()
}

export type MeasureNumbers = ReadonlyMap<MeasureId, number>

export function measureNumbers(db: Database): MeasureNumbers {
  const rows = db.prepare<[], { id: number; name: MeasureId }>('SELECT id, name FROM measures').all()
  return new Map(rows.map(({ id, name }) => [name, id]))
}
