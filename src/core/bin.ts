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
  'attachment',
  'template',
  'definition',
  'splice',
] as const
export type BinKind = (typeof binKinds)[number]

/** Something that was removed, by whom and when. */
export interface BinEntry {
  readonly number: number
  readonly kind: BinKind
  /** In the words of whoever wrote it; empty where nobody named it. */
  readonly name: string
  /** The day that it speaks of, of a thing that has one. */
  readonly day: IsoDate | null
  readonly at: string
  readonly who: string
}
