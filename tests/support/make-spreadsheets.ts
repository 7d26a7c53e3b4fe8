import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeWorkbook, type Rows } from '../files/make-file.ts'

/**
 * `node tests/support/make-spreadsheets.ts tests/cases/<name>` writes the binary `.xls` exports of a case from its
 * `sheets.json`, where a person can read them. The files are committed; run it again after a change.
 */
for (const folder of process.argv.slice(2)) {
  const books: Record<string, Record<string, Rows>> = JSON.parse(readFileSync(join(folder, 'sheets.json'), 'utf8'))
  for (const [name, sheets] of Object.entries(books)) {
    const path = join(folder, 'exports', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, makeWorkbook(sheets))
  }
}
