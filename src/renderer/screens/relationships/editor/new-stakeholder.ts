import type { StakeholderEntry } from '../../../../core/evidence/stakeholder-record.ts'

export function newStakeholder(): StakeholderEntry {
  return {
    id: crypto.randomUUID(),
    name: '',
    pseudonym: '',
    kind: 'opinion-leader',
    organisation: '',
    country: '',
    audience: '',
    importance: 3,
    purpose: '',
    legalBasis: null,
    notes: '',
  }
}
