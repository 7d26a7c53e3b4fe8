import type { Database } from 'better-sqlite3'
import type { Post } from '../../../../core/observation.ts'
import { foldText } from '../fold-text.ts'

/** How an import describes a post. */
export type Description = Omit<Post, 'key'>

type Mention = Description & { readonly importNumber: number }

const fields = 'platform_id, link, published_on, title, kind, campaign_name'
const named = 'platform_id AS platformId, link, published_on AS publishedOn, title, kind, campaign_name AS campaignName'

/**
 * What all imports together say of a post: each word of the latest export that says it. Where an import says exactly
 * that, its mention only points there, so that a text is not kept once for each export.
 */
export class PostMentions {
  readonly #find
  readonly #store
  readonly #mention
  readonly #pointer
  readonly #mentions
  readonly #forget

  constructor(db: Database) {
    this.#find = db.prepare<[number], Description>(`SELECT ${named} FROM posts WHERE subject_id = ?`)
    this.#store = db.prepare<unknown[]>(
      `INSERT INTO posts (subject_id, ${fields}, folded_title) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET platform_id = excluded.platform_id, link = excluded.link,
         published_on = excluded.published_on, title = excluded.title, folded_title = excluded.folded_title,
         kind = excluded.kind, campaign_name = excluded.campaign_name`,
    )
    this.#mention = db.prepare<unknown[]>(
      `INSERT OR REPLACE INTO post_mentions (subject_id, import_number, as_stored, ${fields})
       VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?)`,
    )
    this.#pointer = db.prepare<[number, number]>(
      'INSERT OR REPLACE INTO post_mentions (subject_id, import_number, as_stored) VALUES (?, ?, 1)',
    )
    this.#mentions = db.prepare<[number], Mention & { asStored: 0 | 1 }>(
      `SELECT import_number AS importNumber, as_stored AS asStored, ${named}
       FROM post_mentions JOIN imports ON imports.number = import_number
       WHERE subject_id = ? ORDER BY exported_on, imports.number`,
    )
    this.#forget = db.prepare<[number]>('DELETE FROM posts WHERE subject_id = ?')
  }

  add(subjectId: number, importNumber: number, post: Description): void {
    const stored = this.#find.get(subjectId)
    if (stored === undefined) this.#save(subjectId, post)
    if (stored === undefined || isEqual(stored, post)) this.#point(subjectId, importNumber)
    else {
      this.#keep(subjectId, { ...post, importNumber })
      this.fold(subjectId)
    }
  }

  /** Tells a post anew from its mentions; without any it is gone. Returns whether it is. */
  fold(subjectId: number, before: Description | undefined = this.#find.get(subjectId)): boolean {
    const mentions = this.#mentions.all(subjectId).map(({ asStored, importNumber, ...own }) => ({
      ...(asStored === 1 && before !== undefined ? before : own),
      importNumber,
    }))
    if (mentions.length === 0) {
      this.#forget.run(subjectId)
      return true
    }
    const told = mentions.reduce<Description>((sum, mention) => overlaid(sum, mention), nothing)
    this.#save(subjectId, told)
    for (const mention of mentions)
      if (isEqual(told, mention)) this.#point(subjectId, mention.importNumber)
      else this.#keep(subjectId, mention)
    return false
  }

  #save(subjectId: number, post: Description): void {
    this.#store.run(subjectId, ...cellsOf(post), foldText(post.title))
  }

  #point(subjectId: number, importNumber: number): void {
    this.#pointer.run(subjectId, importNumber)
  }

  #keep(subjectId: number, mention: Mention): void {
    this.#mention.run(subjectId, mention.importNumber, ...cellsOf(mention))
  }
}

/** In the order of the columns. */
function cellsOf({ platformId, link, publishedOn, title, kind, campaignName }: Description): (string | null)[] {
  return [platformId, link, publishedOn, title, kind, campaignName]
}

const nothing: Description = {
  platformId: null,
  link: null,
  publishedOn: null,
  title: '',
  kind: null,
  campaignName: null,
}

function overlaid(before: Description, after: Description): Description {
  return {
    platformId: after.platformId ?? before.platformId,
    link: after.link ?? before.link,
    publishedOn: after.publishedOn ?? before.publishedOn,
    title: after.title === '' ? before.title : after.title,
    kind: after.kind ?? before.kind,
    campaignName: after.campaignName ?? before.campaignName,
  }
}

function isEqual(a: Description, b: Description): boolean {
  return (Object.keys(nothing) as (keyof Description)[]).every((field) => a[field] === b[field])
}

/** Takes away what an import says of posts. Returns how many posts nobody speaks of any more. */
export function withdrawMentions(db: Database, importNumber: number): number {
  const subjects = db
    .prepare<[number], number>('SELECT subject_id FROM post_mentions WHERE import_number = ?')
    .pluck()
    .all(importNumber)
  db.prepare('DELETE FROM post_mentions WHERE import_number = ?').run(importNumber)
  const mentions = new PostMentions(db)
  return subjects.filter((subjectId) => mentions.fold(subjectId)).length
}
