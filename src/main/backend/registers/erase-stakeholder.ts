import { Refusal } from '../../../contract/reply.ts'
import { withoutName } from '../../../core/evidence/without-name.ts'
import type { OpenFile } from '../backend.ts'
import { rewriteEvidenceAbout } from '../database/registers/evidence-log.ts'
import { eraseStakeholder, rewriteMoves, stakeholderById } from '../database/registers/stakeholders.ts'
import { impersonal } from './keep-stakeholders.ts'
import { changeOne, type Hand } from './register-change.ts'

/** Takes out for good what names one person. Moves and figures keep standing under the pseudonym. */
export function eraseOneStakeholder(
  file: OpenFile,
  hand: Hand,
  { id, reason, seen }: { readonly id: string; readonly reason: string; readonly seen: number },
): void {
  if (reason === '') throw new Refusal('erase-without-reason')
  changeOne(file, hand, { entity: 'stakeholder', id, seen }, () => {
    const record = stakeholderById(file.db, id)
    if (record === undefined || record.erasedOn !== null) throw new Refusal('not-found')
    const rewrite = (text: string) => withoutName(text, record)
    rewriteMoves(file.db, id, rewrite)
    rewriteEvidenceAbout(file.db, id, rewrite)
    eraseStakeholder(file.db, id, hand.today)
    const old = impersonal(record)
    return { what: 'stakeholder.erase', why: rewrite(reason), old, new: { ...old, erasedOn: hand.today } }
  })
  // Written anew, the file keeps nothing of the name in free pages, nor of one that stood there before it.
  file.db.exec('VACUUM')
  file.db.pragma('wal_checkpoint(TRUNCATE)')
}
