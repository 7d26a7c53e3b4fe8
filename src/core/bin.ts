import type { IsoDate } from './date.ts'

/** What can be removed, and comes back from the bin. */
export const binKinds = [
  'objective',
  'metric',
  'value',
  'confidence',
  'campaign',
  'stakeholder',
  'move',
  'insight',
  'cost',
  'alternative',
  'note',
  'evidence',
  'compliance',
  'attachment',
  'template',
  'paper-template',
  'definition',
  'splice',
] as const
export type BinKind = (typeof binKinds)[number]

/** Where something that was written down is found: by its own id, and that of what it stands in. */
export interface Whereabouts {
  readonly kind: BinKind
  readonly id: string
  /** A metric stands in its objective, a move with its stakeholder, a cost in its month; null where it stands alone. */
  readonly within: string | null
}

/** In the words of whoever wrote it; empty where nobody named it. */
export interface Named {
  readonly name: string
  /** What stands in its place where names are hidden; of what is no person, the same. */
  readonly pseudonym: string
}

/** Something that was removed, by whom and when. */
export interface BinEntry extends Named {
  readonly number: number
  readonly kind: BinKind
  /** The day that it speaks of, of a thing that has one. */
  readonly day: IsoDate | null
  readonly at: string
  readonly who: string
}
