import { describe, expect, test } from 'vitest'
import {
  assetFault,
  assetState,
  type CampaignAsset,
  cycleDays,
  medianCycleDays,
} from '../../src/core/campaign-asset.ts'

function assetOf(changes: Partial<CampaignAsset> = {}): CampaignAsset {
  return {
    id: 'a1',
    name: 'Film',
    approvalNumber: 'FR-2026-0088',
    submittedOn: '2026-03-02',
    approvedOn: '2026-03-27',
    expiresOn: '2027-03-26',
    ...changes,
  }
}

describe('an asset', () => {
  test.each([
    ['2026-03-26', 'in-approval'],
    ['2026-03-27', 'approved'],
    ['2027-02-23', 'approved'],
    ['2027-02-24', 'expiring'],
    ['2027-03-26', 'expiring'],
    ['2027-03-27', 'expired'],
  ])('is on %s %s', (today, state) => {
    expect(assetState(assetOf(), today)).toBe(state)
  })

  test('that was not submitted is a draft, and one without an end stays approved', () => {
    const draft = { approvalNumber: '', submittedOn: null, approvedOn: null, expiresOn: null }
    expect(assetState(assetOf(draft), '2026-03-27')).toBe('draft')
    expect(assetState(assetOf({ expiresOn: null }), '2036-03-27')).toBe('approved')
  })

  test.each([
    [{ name: ' ' }, 'name'],
    [{ approvalNumber: '' }, 'number'],
    [{ submittedOn: '2026-03-28' }, 'submittedOn'],
    [{ approvedOn: null }, 'approvedOn'],
    [{ expiresOn: '2026-03-26' }, 'expiresOn'],
    [{}, null],
    [{ submittedOn: null }, null],
    [{ approvalNumber: '', approvedOn: null, expiresOn: null }, null],
  ])('with %o has the fault %s', (changes, fault) => {
    expect(assetFault(assetOf(changes))).toBe(fault)
  })
})

test('the approval cycle is counted in days, and its median is not moved by one that took long', () => {
  expect(cycleDays(assetOf())).toBe(25)
  expect(cycleDays(assetOf({ submittedOn: null }))).toBeNull()
  const took = (approvedOn: string) => assetOf({ approvedOn })
  expect(medianCycleDays([])).toBeNull()
  expect(medianCycleDays([took('2026-03-04'), took('2026-03-06')])).toBe(3)
  expect(medianCycleDays([took('2026-03-04'), took('2026-03-06'), took('2026-12-31')])).toBe(4)
})
