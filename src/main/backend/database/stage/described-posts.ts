import type { Database } from 'better-sqlite3'
import { type Description, PostMentions } from '../values/post-mentions.ts'
import type { Stage } from './stage.ts'

const fields = 'platform_id, link, published_on, title, kind, campaign_name'
const postsAtOnce = 5_000

/**
 * Keeps the posts of a file of a heap as it describes them: those that the store does not know at once, the others one by
 * one, since what a later export leaves out stays as an earlier one had it. Yields how many were kept so far.
 */
export function* describePosts(db: Database, stage: Stage, file: number, importNumber: number): Generator<number> {
  const described = gather(db, stage, file)
  const { changes } = db
    .prepare(
      `INSERT INTO main.posts (subject_id, folded_title, ${fields})
       SELECT subject_id, folded_title, ${fields} FROM temp.described AS described
       CROSS JOIN ${stage.posts} AS told ON told.subject = described.no WHERE known = 0`,
    )
    .run()
  db.prepare(
    `INSERT OR REPLACE INTO post_mentions (subject_id, import_number, as_stored)
     SELECT subject_id, ?, 1 FROM temp.described WHERE known = 0`,
  ).run(importNumber)
  yield changes
  if (changes < described) yield* mentionKnown(db, stage, importNumber, changes)
  db.exec('DROP TABLE temp.described')
}

/** The description of each post: where two tables of the file have one, the last. */
function gather(db: Database, { posts, placed }: Stage, file: number): number {
  db.exec(`
    DROP TABLE IF EXISTS temp.described;
    CREATE TEMP TABLE described (subject_id INTEGER PRIMARY KEY, no INTEGER, known INTEGER)`)
  return db
    .prepare(
      `INSERT INTO described SELECT placed.subject_id, max(told.subject),
         EXISTS (SELECT 1 FROM main.posts AS known WHERE known.subject_id = placed.subject_id)
       FROM ${placed} AS placed CROSS JOIN ${posts} AS told ON told.subject = placed.no
       WHERE placed.file = ? GROUP BY placed.subject_id`,
    )
    .run(file).changes
}

type Row = Description & { readonly subjectId: number }

function* mentionKnown(db: Database, stage: Stage, importNumber: number, before: number): Generator<number> {
  const mentions = new PostMentions(db)
  const next = db.prepare<[number, number], Row>(
    `SELECT subject_id AS subjectId, platform_id AS platformId, link, published_on AS publishedOn, title, kind,
       campaign_name AS campaignName
     FROM temp.described AS described CROSS JOIN ${stage.posts} AS told ON told.subject = described.no
     WHERE known = 1 AND subject_id > ?
     ORDER BY subject_id LIMIT ?`,
  )
  let last = 0
  let done = before
  for (;;) {
    const rows = next.all(last, postsAtOnce)
    if (rows.length === 0) return
    for (const { subjectId, ...post } of rows) mentions.add(subjectId, importNumber, post)
    last = rows.at(-1)?.subjectId ?? last
    done += rows.length
    yield done
  }
}
