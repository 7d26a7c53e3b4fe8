import type { StakeholderKind } from '../../../../src/core/evidence/relationship.ts'
import type { LegalBasis } from '../../../../src/core/evidence/stakeholder-record.ts'
import type { Say } from './say.ts'

/** For whom somebody speaks, what the name is kept for, and why the law allows it. */
export interface Purpose {
  readonly audience: string
  readonly purpose: string
  readonly legalBasis: LegalBasis
}

export function purposeOf(kind: StakeholderKind, say: Say): Purpose {
  switch (kind) {
    case 'opinion-leader':
      return {
        audience: say('Expert centres', 'Centres experts'),
        purpose: say(
          'To prepare exchanges on research and data',
          'Préparer des échanges sur la recherche et les données',
        ),
        legalBasis: 'legitimate-interest',
      }
    case 'professional':
      return {
        audience: say('Nurses and therapists', 'Infirmières et kinésithérapeutes'),
        purpose: say('To answer and to send what was asked for', 'Répondre et envoyer ce qui a été demandé'),
        legalBasis: 'legitimate-interest',
      }
    case 'patient-organisation':
      return {
        audience: say('Patients and carers', 'Patients et aidants'),
        purpose: say(
          'To work on common projects, as agreed in writing',
          'Mener des projets communs, convenus par écrit',
        ),
        legalBasis: 'contract',
      }
    case 'payer':
    case 'regulator':
      return {
        audience: say('Public bodies', 'Organismes publics'),
        purpose: say('To answer the questions of their office', 'Répondre aux questions de leur service'),
        legalBasis: 'legal-obligation',
      }
    case 'industry-body':
    case 'media':
    case 'executive':
      return {
        audience: say('The profession and the public', 'La profession et le public'),
        purpose: say('To give facts and to hear opinions', 'Donner des faits et entendre des avis'),
        legalBasis: 'legitimate-interest',
      }
  }
}
