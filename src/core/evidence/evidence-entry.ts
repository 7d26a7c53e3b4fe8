import type { IsoDate } from '../date.ts'
import type { EvidenceGrade } from '../metric.ts'
import type { Pillar } from '../pillar.ts'

/** Something that happened and can be shown: dated, attributed, with the files that prove it. */
export interface EvidenceEntry {
  readonly id: string
  readonly date: IsoDate
  readonly title: string
  readonly text: string
  /** Where it comes from: a person, a publication, a meeting. */
  readonly source: string
  readonly grade: EvidenceGrade
  readonly about: readonly EvidenceSubject[]
  readonly quote: Quote | null
}

/** An entry with how many files are kept with it. */
export interface EvidenceFact extends EvidenceEntry {
  readonly files: number
}

/** What a piece of evidence speaks of. */
export type EvidenceSubject =
  | { readonly kind: 'pillar'; readonly id: Pillar }
  | { readonly kind: 'objective' | 'metric' | 'stakeholder' | 'insight'; readonly id: string }

export const quotePermissions = ['not-asked', 'asked', 'internal', 'public', 'refused'] as const
/** `internal`: may be shown inside the company; `public`: may be printed with the name. */
export type QuotePermission = (typeof quotePermissions)[number]

/** Words that somebody said, with what we may do with them. */
export interface Quote {
  readonly words: string
  readonly speaker: string
  readonly permission: QuotePermission
  /** The day on which permission was given or refused; null until then. */
  readonly answeredOn: IsoDate | null
}
