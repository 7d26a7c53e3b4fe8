import type {
  CodeRule,
  ComplianceEvent,
  ComplianceKind,
  HandoverRole,
} from '../../../../src/core/compliance/compliance-event.ts'
import { addDays, firstDayOf, type IsoMonth } from '../../../../src/core/date.ts'
import type { Platform } from '../../../../src/core/platform.ts'
import { monthlyRows } from './entry-rows.ts'

/** The register: numbers alone, so that it reads the same in both languages. */
export function complianceEvents(): ComplianceEvent[] {
  return [...firstYear(), ...adverseEventsOf2026(), ...complaintsOf2026()].sort((a, b) =>
    a.seenAt < b.seenAt ? -1 : 1,
  )
}

/** Before the desk of two answered within the day, some things lay over a weekend, and one post went out too early. */
function firstYear(): ComplianceEvent[] {
  return [
    seen('2025-04-14T10:20', 'facebook', 'adverse-event', 7.5, 'PV-2025-0031'),
    seen('2025-05-09T18:45', 'facebook', 'adverse-event', 63, 'PV-2025-0044'),
    seen('2025-06-17T09:05', 'instagram', 'adverse-event', 5, 'PV-2025-0052'),
    seen('2025-07-25T17:30', 'facebook', 'adverse-event', 66.5, 'PV-2025-0068'),
    seen('2025-08-20T11:40', 'x', 'complaint', 22, 'QC-2025-0107'),
    seen('2025-09-12T14:10', 'facebook', 'adverse-event', 4, 'PV-2025-0083'),
    seen('2025-10-07T08:55', 'linkedin', 'breach', 2, 'CC-2025-0004', 'unapproved-content'),
    seen('2025-10-22T16:05', 'youtube', 'adverse-event', 18, 'PV-2025-0095'),
    seen('2025-11-13T09:30', 'x', 'complaint', 6, 'QC-2025-0131'),
    seen('2025-11-14T19:15', 'x', 'complaint', 38, 'QC-2025-0132'),
    seen('2025-11-18T10:50', 'facebook', 'adverse-event', 9, 'PV-2025-0102'),
    seen('2025-12-03T13:25', 'instagram', 'adverse-event', 11, 'PV-2025-0110'),
    seen('2025-12-16T15:00', 'facebook', 'adverse-event', 3.5, 'PV-2025-0114'),
  ]
}

/** As many as the safety mailbox reconciled in each month, on days and networks that take turns. */
function adverseEventsOf2026(): ComplianceEvent[] {
  const networks: readonly Platform[] = ['facebook', 'instagram', 'facebook', 'youtube', 'x', 'facebook', 'linkedin']
  let count = 0
  return monthlyRows.adverseEvents.flatMap(([month, , all]) =>
    Array.from({ length: all }, (_, place) => {
      count += 1
      const platform = networks[count % networks.length] ?? 'facebook'
      const hours = 1.5 + ((count * 37) % 41) / 2
      return seen(momentIn(month, place, all), platform, 'adverse-event', hours, `PV-2026-${padded(count)}`)
    }),
  )
}

function complaintsOf2026(): ComplianceEvent[] {
  return [
    seen('2026-01-21T09:40', 'facebook', 'complaint', 5, 'QC-2026-0006'),
    seen('2026-03-10T14:25', 'x', 'complaint', 20, 'QC-2026-0019'),
    seen('2026-05-05T11:10', 'facebook', 'complaint', 26.5, 'QC-2026-0033'),
    seen('2026-07-09T10:30', 'instagram', 'complaint', 3, 'QC-2026-0051'),
    seen('2026-09-21T16:15', 'facebook', 'complaint', 15.5, 'QC-2026-0070'),
    waiting('2026-09-30T15:40', 'instagram', 'complaint'),
  ]
}

/** Seen on the last afternoon: the round asks for its handover, and its number is still to come. */
function waiting(seenAt: string, platform: Platform, kind: ComplianceKind): ComplianceEvent {
  return { ...seen(seenAt, platform, kind, 0, 'waiting'), handover: null, caseReference: '' }
}

const roles: Readonly<Record<ComplianceKind, HandoverRole>> = {
  'adverse-event': 'drug-safety',
  complaint: 'quality',
  breach: 'compliance',
}

function seen(
  seenAt: string,
  platform: Platform,
  kind: ComplianceKind,
  hours: number,
  caseReference: string,
  codeRule: CodeRule | null = null,
): ComplianceEvent {
  const at = new Date(Date.parse(`${seenAt}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16)
  const accountId = platform === 'youtube' ? 'account-youtube-france' : `account-${platform}`
  const id = `event-${caseReference.toLowerCase()}`
  return { id, seenAt, platform, accountId, kind, codeRule, handover: { at, to: roles[kind] }, caseReference }
}

function momentIn(month: IsoMonth, place: number, all: number): string {
  const day = addDays(firstDayOf(month), 1 + Math.floor((place * 26) / all))
  return `${day}T${String(8 + ((place * 5) % 11)).padStart(2, '0')}:${String((place * 17) % 60).padStart(2, '0')}`
}

function padded(count: number): string {
  return String(count * 3 + 11).padStart(4, '0')
}
