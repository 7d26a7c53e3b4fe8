import type { IsoDate } from '../date.ts'
import type { Language } from '../language.ts'
import type { Period } from '../period.ts'
import type { Figure } from '../report/figure.ts'
import type { NamedFigure } from '../text/write-figure-name.ts'

/** What a pack was found to be: the figures that follow from its data, and everything that does not fit. */
export interface PackVerdict {
  readonly file: string
  readonly organisation: string
  readonly period: Period
  readonly asOf: IsoDate
  /** Null for a draft. */
  readonly edition: string | null
  /** The language of its paper. */
  readonly language: Language
  /** ISO 4217, of its sums of money. */
  readonly currency: string
  /** The Boardroo that packed it, and whether it is this very one: only then is every cell of the workbook written again. */
  readonly packedBy: string
  readonly sameVersion: boolean
  /** How many figures were recomputed, and how many of them stand in the pack as they were found. */
  readonly figures: number
  readonly matching: number
  /** SHA-256 of the list of members: whoever sent the pack can read out theirs. */
  readonly fingerprint: string
  /** The first of them; `found` counts all. */
  readonly findings: readonly PackFinding[]
  readonly found: number
}

export type PackFinding =
  /** A member that the list names and the pack has not; one that it has and the list names not; one that it has twice. */
  | { readonly kind: 'missing' | 'added' | 'twice'; readonly member: string }
  /** Lines or bytes, counted from 1, that are not those that were packed. */
  | { readonly kind: 'lines' | 'bytes'; readonly member: string; readonly first: number; readonly last: number }
  /** A member that cannot be read as what it is. */
  | { readonly kind: 'unreadable'; readonly member: string }
  /** The data do not give any paper. */
  | { readonly kind: 'not-recomputed' }
  | FigureFinding
  /** A text or a choice of the paper that does not follow from the data. */
  | { readonly kind: 'words'; readonly place: string; readonly old: string; readonly new: string }
  /** A cell of the workbook that holds no figure and is not as it was written. */
  | { readonly kind: 'cell'; readonly cell: string; readonly old: string; readonly new: string }

/** A figure that stands in a member otherwise than the data give it. */
export interface FigureFinding {
  readonly kind: 'figure'
  /** Members, or cells of the workbook, that say so. */
  readonly places: readonly string[]
  /** Its trace number. */
  readonly number: string
  readonly id: string
  /** What it is called by; null for a figure that the paper does not have. */
  readonly named: NamedFigure | null
  readonly figure: Figure['kind']
  readonly old: number | null
  readonly new: number | null
}
