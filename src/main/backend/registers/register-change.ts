import { Refusal } from '../../../contract/reply.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author, Change, Entity } from '../database/changes/change-record.ts'

/** Who changes a register, when, and on which day where the person is. */
export interface Hand {
  readonly author: Author
  readonly today: IsoDate
}

/** A change of one thing in a register: refused from a stale page, whole or not at all, and in the audit trail. */
export function changeOne(
  { db }: OpenFile,
  { author }: Hand,
  about: { readonly entity: Entity; readonly id: string; readonly seen: number },
  work: () => Pick<Change, 'what' | 'old' | 'new' | 'why'>,
): void {
  inOneChange(db, author, (record) => {
    refuseOutdated(db, about.entity, about.id, about.seen)
    record({ ...work(), entity: about.entity, entityId: about.id })
  })
}

/** What is recorded has happened: a day to come is a slip of the hand. */
export function refuseFuture({ today }: Hand, ...dates: readonly (IsoDate | null | undefined)[]): void {
  const date = dates.find((one) => one !== null && one !== undefined && one > today)
  if (date !== null && date !== undefined) throw new Refusal('date-in-future', { date })
}
