import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FileContent, provenContent } from '../../src/main/backend/files/content.ts'
import { temporaryFolder } from '../support/workspace.ts'

test('a file of several pieces is whole in memory as it lies on the disk, proven or not', () => {
  const path = join(temporaryFolder(), 'long')
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 31 + Math.floor(at / 65_536)) % 251)
  writeFileSync(path, bytes)
  const content = new FileContent(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const proven = provenContent(content, sha256, () => new Error('changed'))
  expect(Buffer.compare(content.whole(), bytes)).toBe(0)
  expect(Buffer.compare(proven.whole(), bytes)).toBe(0)
  expect(() => provenContent(content, '0'.repeat(64), () => new Error('changed')).whole()).toThrow('changed')
})
