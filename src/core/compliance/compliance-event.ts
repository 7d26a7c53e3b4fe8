import type { Platform } from '../platform.ts'
import type { IsoMoment } from './moment.ts'

export const complianceKinds = ['adverse-event', 'complaint', 'breach'] as const
/** An adverse event or a complaint about a product that somebody else wrote; a breach is our own. */
export type ComplianceKind = (typeof complianceKinds)[number]

/** Who takes a case over: a role, never a person. */
export const handoverRoles = [
  'drug-safety',
  'quality',
  'medical-information',
  'compliance',
  'legal',
  'regulatory-affairs',
] as const
export type HandoverRole = (typeof handoverRoles)[number]

/** What of a code of practice was breached. */
export const codeRules = [
  'unapproved-content',
  'promotion-to-public',
  'off-label',
  'missing-information',
  'undisclosed-relation',
  'personal-data',
  'other',
] as const
export type CodeRule = (typeof codeRules)[number]

/**
 * Something seen on a channel that had to be handed over, or should not have happened. What the patient wrote stands in
 * the system of drug safety and nowhere here: no field takes words, and the case reference takes none either.
 */
export interface ComplianceEvent {
  readonly id: string
  readonly seenAt: IsoMoment
  readonly platform: Platform
  /** Null where the platform has no account of ours, or none is named. */
  readonly accountId: string | null
  readonly kind: ComplianceKind
  /** Of a breach, and of nothing else. */
  readonly codeRule: CodeRule | null
  readonly handover: { readonly at: IsoMoment; readonly to: HandoverRole } | null
  /** The number under which the other system keeps the case; empty until it is known. */
  readonly caseReference: string
}

/** What the register must hand over within the hours of the settings; a breach is recorded, and has no such limit. */
export function hasLimit({ kind }: Pick<ComplianceEvent, 'kind'>): boolean {
  return kind !== 'breach'
}
