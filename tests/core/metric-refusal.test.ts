import { expect, test } from 'vitest'
import { metricRefusal } from '../../src/core/scoring/metric-refusal.ts'

test.each([
  'AVE',
  'AVEs Q3',
  'Total EMV (€)',
  'EAV',
  'PRV of coverage',
  'ACE',
  'ASR',
  'EVR',
  'MAV',
  'Advertising value equivalent',
  'Ad value',
  'Earned media value',
  'Media value of posts',
  'Équivalent publicitaire',
  'Équivalence publicitaire',
  'Valeur média des retombées',
  "Équivalent achat d'espace",
])('%s is refused', (name) => {
  expect(metricRefusal(name)?.code).toBe('metric-refused')
})

test.each([
  'Followers',
  'Average view duration',
  'Awareness of ACE inhibitors',
  'Priority review voucher (PRV voucher) mentions',
  'Saves',
  'Trust in our answers',
  'Social media value proposition known',
  'Audience grave',
])('%s is taken', (name) => {
  expect(metricRefusal(name)).toBeNull()
})
