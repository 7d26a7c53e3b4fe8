import type { Database } from 'better-sqlite3'
import { spansOf } from '../values/spans.ts'
import { isMostOfPosts } from './touched.ts'

/**
 * Of a post the last lifetime count where an export gave one, else the sum of its days (their mean for what may not be
 * added), else the count over the window of its last export. Counts the touched posts anew, measure by measure.
 */
export function latestCounter(db: Database): (measure: number, additive: 0 | 1) => void {
  const { first, end } = spansOf('lifetime')
  // To go through all values of a measure takes a third of looking up those of each post.
  const pair = isMostOfPosts(db, 'touched_posts')
    ? 'observations AS told CROSS JOIN touched_posts AS touched'
    : 'touched_posts AS touched CROSS JOIN observations AS told'
  const told = `${pair} ON told.measure_id = @measure AND told.subject_id = touched.subject_id`
  const columns = 'CROSS JOIN value_columns ON value_columns.id = column_id'
  const forget = db.prepare(
    'DELETE FROM latest_of_posts WHERE measure_id = ? AND subject_id IN (SELECT subject_id FROM touched_posts)',
  )
  const lifetimes = db.prepare(
    `INSERT OR REPLACE INTO latest_of_posts
     SELECT @measure, told.subject_id, value, import_number FROM ${told} AND span_id >= @first AND span_id < @end
     ${columns} ORDER BY told.subject_id, span_id`,
  )
  const others = db.prepare(
    `INSERT OR IGNORE INTO latest_of_posts SELECT @measure, subject_id, value, import_number FROM (
       SELECT subject_id, value, import_number, min(is_window) FROM (
         SELECT told.subject_id, import_number, max(to_date), grain = 'period' AS is_window,
           CASE WHEN grain = 'period' THEN value WHEN @additive THEN sum(value) ELSE avg(value) END AS value
         FROM ${told} AND (span_id < @first OR span_id >= @end) CROSS JOIN spans ON spans.id = span_id ${columns}
         GROUP BY told.subject_id, grain)
       GROUP BY subject_id)`,
  )
  return (measure, additive) => {
    forget.run(measure)
    lifetimes.run({ measure, first, end })
    others.run({ measure, additive, first, end })
  }
}
