import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseReferenceFault } from '../../src/core/compliance/case-reference.ts'
import type { ComplianceEvent } from '../../src/core/compliance/compliance-event.ts'
import {
  complianceMonths,
  registerKeptFrom,
  summariseCompliance,
} from '../../src/core/compliance/compliance-register.ts'
import { handoverState, tallyHandovers } from '../../src/core/compliance/handover.ts'
import { endOfDay, hoursBetween, isMoment } from '../../src/core/compliance/moment.ts'

function eventOf(changes: Partial<ComplianceEvent> = {}): ComplianceEvent {
  return {
    id: 'e1',
    seenAt: '2026-09-10T10:00',
    platform: 'facebook',
    accountId: null,
    kind: 'adverse-event',
    codeRule: null,
    handover: null,
    caseReference: '',
    ...changes,
  }
}
const handedOver = (at: string) => eventOf({ handover: { at, to: 'drug-safety' } })

describe('a handover', () => {
  test.each([
    ['2026-09-11T10:00', 'in-time'],
    ['2026-09-11T10:01', 'late'],
    ['2026-09-10T10:00', 'in-time'],
  ])('at %s after 10:00 the day before is %s', (at, state) => {
    expect(handoverState(handedOver(at), 24, '2026-10-01T00:00')).toBe(state)
  })

  test('is open while there is time, and overdue once there is none', () => {
    expect(handoverState(eventOf(), 24, '2026-09-11T10:00')).toBe('open')
    expect(handoverState(eventOf(), 24, '2026-09-11T10:01')).toBe('overdue')
    expect(handoverState(eventOf(), 48, '2026-09-11T10:01')).toBe('open')
  })

  test('of a breach has no limit', () => {
    expect(handoverState(eventOf({ kind: 'breach', codeRule: 'off-label' }), 24, '2027-01-01T00:00')).toBe('no-limit')
  })

  test('that still has time is not judged, and one without any counts against the share', () => {
    const events = [handedOver('2026-09-10T12:00'), handedOver('2026-09-12T12:00'), eventOf()]
    expect(tallyHandovers(events, 24, '2026-09-10T18:00')).toMatchObject({ judged: 2, inTime: 1, open: 1, share: 0.5 })
    expect(tallyHandovers(events, 24, '2026-09-12T18:00').share).toBeCloseTo(1 / 3, 12)
    expect(tallyHandovers([], 24, '2026-09-12T18:00').share).toBeNull()
  })
})

test('what was seen is counted in its month, and every month of a period is there', () => {
  const breach = eventOf({ kind: 'breach', codeRule: 'other', seenAt: '2026-11-30T23:59' })
  const months = complianceMonths([eventOf(), breach], { from: '2026-09-01', to: '2026-11-30' }, 24, '2026-12-01T00:00')
  expect(months.map((one) => [one.month, one.judged, one.inTime, one.breaches])).toEqual([
    ['2026-09', 1, 0, 0],
    ['2026-10', 0, 0, 0],
    ['2026-11', 0, 0, 1],
  ])
})

test('the register is kept since the day said, or since an entry before it; without either nobody keeps it', () => {
  expect(registerKeptFrom([], null)).toBeNull()
  expect(registerKeptFrom([], '2026-01-01')).toBe('2026-01-01')
  expect(registerKeptFrom([eventOf()], null)).toBe('2026-09-10')
  expect(registerKeptFrom([eventOf()], '2026-12-01')).toBe('2026-09-10')
})

test('moments are minutes of the wall clock', () => {
  expect(isMoment('2026-02-28T23:59')).toBe(true)
  for (const text of ['2026-02-29T10:00', '2026-02-28T24:00', '2026-02-28 10:00', '2026-02-28T10:00:00'])
    expect(isMoment(text)).toBe(false)
  expect(hoursBetween('2026-02-28T22:30', '2026-03-01T01:00')).toBe(2.5)
  expect(endOfDay('2026-12-31')).toBe('2027-01-01T00:00')
})

describe('a case reference', () => {
  test.each(['', 'PV-2026-0142', 'FR/ORV/26.00031', 'QC_77', '2026-0142', 'EU-EC-10001234567', 'É12'])(
    'takes %s',
    (text) => {
      expect(caseReferenceFault(text)).toBeNull()
    },
  )

  test.each(['Mme Durand, 72 ans', 'nausea', 'case 12', 'dizzy after 2 tablets', `A${'1'.repeat(40)}`, '-12'])(
    'is not %s: these are words',
    (text) => {
      expect(caseReferenceFault(text)).toBe('words')
    },
  )

  test.each([
    'a.durand@mail.fr',
    '12/03/1950',
    'AE-1950-03-12',
    '0612345678',
    '06 12 34 56 78',
    '+33612345678',
    '1500375123456',
  ])('is not %s: this leads to a person', (text) => {
    expect(caseReferenceFault(text)).toBe('person')
  })

  test('never has a space or an at sign', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(' ', '@', '\n', '\u00a0'),
        fc.string(),
        (before, mark, after) => caseReferenceFault(`${before}${mark}${after}`) !== null,
      ),
    )
  })
})

test('law: of all that has a limit, each is in time, late, open or overdue, and the share is of the judged', () => {
  const minute = fc.integer({ min: 0, max: 60 * 24 * 20 })
  const momentAt = (minutes: number) => new Date(Date.UTC(2026, 8, 1) + minutes * 60_000).toISOString().slice(0, 16)
  const event = fc
    .record({
      seen: minute,
      wait: fc.option(fc.integer({ min: 0, max: 60 * 72 })),
      kind: fc.constantFrom('adverse-event', 'complaint', 'breach'),
    })
    .map(({ seen, wait, kind }) =>
      eventOf({
        seenAt: momentAt(seen),
        kind: kind as ComplianceEvent['kind'],
        codeRule: kind === 'breach' ? 'other' : null,
        handover: wait === null ? null : { at: momentAt(seen + wait), to: 'drug-safety' },
      }),
    )
  fc.assert(
    fc.property(fc.array(event), fc.integer({ min: 1, max: 72 }), (events, hours) => {
      const now = momentAt(60 * 24 * 24)
      const summary = summariseCompliance(events, hours, now)
      expect(summary.judged + summary.open).toBe(summary.adverseEvents + summary.complaints)
      expect(summary.inTime + summary.overdue).toBeLessThanOrEqual(summary.judged)
      const wider = summariseCompliance(events, hours + 1, now)
      expect(wider.inTime).toBeGreaterThanOrEqual(summary.inTime)
    }),
  )
})
