import { createHash } from 'node:crypto'
import { lockedContent } from '../../../core/locked-parts.ts'
import type { Objective } from '../../../core/objective.ts'

/** What a lock promises, as 64 characters that no other content has. */
export function contentHash(objective: Objective): string {
  return createHash('sha256').update(lockedContent(objective)).digest('hex')
}
