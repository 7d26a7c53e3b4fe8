import type { IsoDate } from './date.ts'

/** A dated remark: an event drawn on charts (launch, congress, crisis), or the reason why something missed. */
export interface Note {
  readonly id: string
  readonly date: IsoDate
  readonly kind: 'event' | 'reason'
  readonly text: string
  readonly metricId: string | null
  readonly objectiveId: string | null
}
