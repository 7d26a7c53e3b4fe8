import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languages } from '../../../src/core/language.ts'
import { makeCompany } from './company/company.ts'
import { writeJson } from './company/write-json.ts'
import { makeExports } from './exports.ts'

/** `npm run sample`: writes the exports and the company in both languages anew, always the same bytes. */
const sample = join(import.meta.dirname, '..')

rmSync(join(sample, 'exports'), { recursive: true, force: true })
for (const file of makeExports()) {
  const path = join(sample, 'exports', file.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, file.bytes)
}
for (const language of languages)
  writeFileSync(join(sample, `company.${language}.json`), writeJson(makeCompany(language)))
