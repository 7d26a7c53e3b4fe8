import type { IsoDate } from '../core/date.ts'
import type { Period } from '../core/period.ts'
import type { EditionDifference, TextDifference } from '../core/report/edition-difference.ts'

export interface EditionView {
  readonly number: number
  /** ISO 8601 with milliseconds. */
  readonly issuedAt: string
  readonly author: string
  /** Whoever reviewed it; until then the edition is printed as a draft. */
  readonly signedBy: string | null
  readonly signedAt: string | null
  readonly period: Period
  readonly asOf: IsoDate
  /** Whether its files are written as they were made at its issue; those of older editions are drawn anew. */
  readonly kept: boolean
}

export interface EditionComparison {
  readonly older: number
  readonly newer: number
  readonly figures: number
  readonly differences: readonly EditionDifference[]
  readonly texts: readonly TextDifference[]
}
