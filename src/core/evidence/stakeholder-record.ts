import type { IsoDate } from '../date.ts'
import type { StageMove, Stakeholder } from './relationship.ts'

/** Why the law lets us keep a person's name (GDPR, article 6). */
export const legalBases = ['consent', 'contract', 'legal-obligation', 'public-task', 'legitimate-interest'] as const
export type LegalBasis = (typeof legalBases)[number]

/** A stakeholder as the register keeps it: what scores and reports never see is here and nowhere else. */
export interface StakeholderRecord extends Stakeholder {
  readonly audience: string
  readonly notes: string
  /** What the name is kept for, in words that could be read to the person. */
  readonly purpose: string
  readonly legalBasis: LegalBasis | null
  /** Since when name, organisation and notes are gone for good; moves stand under the pseudonym. */
  readonly erasedOn: IsoDate | null
  readonly moves: readonly RecordedMove[]
}

/** What a person types about a stakeholder. */
export type StakeholderEntry = Omit<StakeholderRecord, 'moves' | 'erasedOn'>

export interface RecordedMove extends StageMove {
  readonly id: string
}
