import { Refusal } from '../../../contract/reply.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import type { OpenFile } from '../backend.ts'
import { auditEntriesOf } from '../database/changes/audit-trail.ts'
import { loadEvidence } from '../database/registers/evidence-log.ts'
import { stakeholderById } from '../database/registers/stakeholders.ts'
import type { Ports } from '../ports.ts'
import { fileName } from '../workspace/create-workspace.ts'
import { writeWhole } from '../write-file.ts'

/** All that is kept about one person, for that person: the record, what proves its moves, and who changed it when. */
export async function exportStakeholder(file: OpenFile, ports: Ports, id: string): Promise<WrittenFile | null> {
  const record = stakeholderById(file.db, id)
  if (record === undefined) throw new Refusal('not-found')
  const about = (entry: { about: readonly { kind: string; id: string }[] }) =>
    entry.about.some((subject) => subject.kind === 'stakeholder' && subject.id === id)
  const content = {
    kind: 'boardroo-stakeholder',
    version: 1,
    exportedAt: ports.now(),
    stakeholder: record,
    evidence: [...loadEvidence(file.db), ...loadEvidence(file.db, 'removed')].filter(about),
    changes: auditEntriesOf(file.db, 'stakeholder', id).map(({ at, who, what, why }) => ({ at, who, what, why })),
  }
  const suggestedName = `${fileName(record.pseudonym)}.json`
  const path = await ports.chooseSavePath({ kind: 'file', suggestedName })
  if (path === null) return null
  return writeWhole(path, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`))
}
