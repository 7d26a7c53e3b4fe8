import type { IsoDate } from './date.ts'
import type { MeasureId } from './measure.ts'

/**
 * Over which time a value counts. `day`: that day alone. `lifetime`: everything up to `to`.
 * `period`: the window chosen when the export was made. The three are never added to each other.
 */
export const grains = ['day', 'lifetime', 'period'] as const
export type Grain = (typeof grains)[number]

/** What a value is about: an account as a whole, one of its posts, or a segment of its audience. */
export type Subject =
  | { readonly kind: 'account' }
  | { readonly kind: 'post'; readonly key: string }
  | { readonly kind: 'segment'; readonly dimension: string; readonly key: string }

/** A subject as one text: `account`, `post:123`, `segment:geography:CH`. Two subjects are the same if these are. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'account') return 'account'
  return subject.kind === 'post' ? `post:${subject.key}` : `segment:${subject.dimension}:${subject.key}`
}

/** One value of one measure, with the way back to the cell from which it was read. */
export interface Observation {
  readonly subject: Subject
  readonly measure: MeasureId
  readonly grain: Grain
  /** First day counted; the empty text where a lifetime has no known start. */
  readonly from: IsoDate | ''
  readonly to: IsoDate
  readonly value: number
  readonly trace: Trace
}

/** The cell: table by its place in the file from 0, row and column as a person counts them from 1. */
export interface Trace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A post as an export describes it. Text is kept because people recognise their posts by it. */
export interface Post {
  readonly key: string
  readonly platformId: string | null
  readonly link: string | null
  readonly publishedOn: IsoDate | null
  readonly title: string
  readonly kind: string | null
  readonly campaignName: string | null
}
