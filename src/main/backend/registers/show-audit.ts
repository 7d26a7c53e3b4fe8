import type { AuditCheck } from '../../../contract/register-views.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import type { OpenFile } from '../backend.ts'
import { type AuditFilter, allAudit } from '../database/changes/audit-search.ts'
import { brokenAuditEntry, lastAuditEntry } from '../database/changes/audit-trail.ts'
import { loadOrganisation } from '../database/settings.ts'
import { writeCsv } from '../files/write-csv.ts'
import type { Ports } from '../ports.ts'
import { fileName } from '../workspace/create-workspace.ts'
import { writeWhole } from '../write-file.ts'

/** Reads the trail from its first entry and follows the chain of hashes. */
export function verifyAudit({ db }: OpenFile): AuditCheck {
  const { count, hash } = lastAuditEntry(db)
  return { entries: count, brokenAt: brokenAuditEntry(db), lastHash: hash }
}

/** The trail as a table, with its hashes; null when the person closed the dialog. */
export async function exportAudit(file: OpenFile, ports: Ports, filter: AuditFilter): Promise<WrittenFile | null> {
  const suggestedName = `${fileName(`${loadOrganisation(file.db).name} audit ${ports.today()}`)}.csv`
  const path = await ports.chooseSavePath({ kind: 'file', suggestedName })
  if (path === null) return null
  const head = ['number', 'at', 'who', 'what', 'entity', 'id', 'why', 'old', 'new', 'hash']
  const rows = allAudit(file.db, filter).map(
    ({ number, at, who, what, entity, entityId, why, old, new: after, hash }) => [
      ...[number, at, who, what, entity, entityId, why, old, after, hash],
    ],
  )
  return writeWhole(path, writeCsv([head, ...rows]))
}
