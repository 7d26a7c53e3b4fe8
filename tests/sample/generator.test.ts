import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { makeCompany } from '../../resources/sample/make/company/company.ts'
import { writeJson } from '../../resources/sample/make/company/write-json.ts'
import { makeExports } from '../../resources/sample/make/exports.ts'
import { languages } from '../../src/core/language.ts'

const sample = join(import.meta.dirname, '../../resources/sample')
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const made = makeExports()

describe('npm run sample', () => {
  it('writes the same bytes every time, whatever workbook was written before', () => {
    const weights: WorkSheet = { A1: { t: 'n', v: 1, z: '0.000 "kg"' }, '!ref': 'A1' }
    write({ SheetNames: ['Weights'], Sheets: { Weights: weights } }, { type: 'buffer', bookType: 'xlsx' })
    expect(makeExports().map(({ bytes }) => hash(bytes))).toEqual(made.map(({ bytes }) => hash(bytes)))
  })

  it('wrote the exports that are kept here, and nothing else stands among them', () => {
    const kept = globSync('**/*.*', { cwd: join(sample, 'exports') }).map((path) => path.replaceAll('\\', '/'))
    expect(kept.sort()).toEqual(made.map(({ path }) => path).sort())
    for (const { path, bytes } of made)
      expect({ path, hash: hash(readFileSync(join(sample, 'exports', path))) }).toEqual({ path, hash: hash(bytes) })
  })

  it.each(languages)('wrote the company that is kept here (%s)', (language) => {
    const kept = readFileSync(join(sample, `company.${language}.json`), 'utf8')
    expect(kept).toBe(writeJson(makeCompany(language)))
  })

  it('stays small', () => {
    expect(made.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(1_500_000)
  })
})

describe('layouts', () => {
  const bytesOf = (ending: string): Uint8Array =>
    made.find(({ path }) => path.endsWith(ending))?.bytes ?? new Uint8Array()
  const start = (bytes: Uint8Array, count: number): string => Buffer.from(bytes.slice(0, count)).toString('hex')

  it('begin as the platforms write them', () => {
    expect(start(bytesOf('.xls'), 8)).toBe('d0cf11e0a1b11ae1')
    expect(start(bytesOf('Views.csv'), 4)).toBe('fffe7300')
    expect(start(made.find(({ path }) => path.includes('Apr-01-2025'))?.bytes ?? new Uint8Array(), 3)).toBe('efbbbf')
    expect(new TextDecoder().decode(bytesOf('Table data.csv')).split('\n')[1]).toMatch(/^Total,,,,\d+/)
  })

  it('end lines as the platforms do', () => {
    const content = new TextDecoder().decode(made.find(({ path }) => path.includes('analytics_content'))?.bytes)
    expect(content.split('\r\n').length).toBeGreaterThan(50)
    const overview = new TextDecoder().decode(bytesOf('account_overview_analytics.csv'))
    expect(overview).not.toContain('\r')
    expect(overview.endsWith('\n')).toBe(false)
  })
})
