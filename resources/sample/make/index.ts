import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeExports } from './exports.ts'

/** `npm run sample`: writes `resources/sample/exports/` anew, always the same bytes. */
const sample = join(import.meta.dirname, '..')

rmSync(join(sample, 'exports'), { recursive: true, force: true })
for (const file of makeExports()) {
  const path = join(sample, 'exports', file.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.bytes)
}
