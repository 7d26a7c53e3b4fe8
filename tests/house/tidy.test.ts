import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Style is a test: what the eye would forgive is counted here. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(src|host|tests|resources|bench)\/.*\.(ts|tsx|mjs|css)$/.test(file))
const text = (file: string) => readFileSync(file, 'utf8')
const linesOf = (file: string) => text(file).split('\n').length
const importsOf = (file: string) =>
  [...text(file).matchAll(/(?:from|import) '([^']+)'/g)].map((match) => match[1] ?? '')

describe('tidy', () => {
  test('no file passes 400 lines, and most stay under 100', () => {
    expect(files.filter((file) => linesOf(file) > 400)).toEqual([])
    const short = files.filter((file) => linesOf(file) <= 100).length
    expect(short / files.length).toBeGreaterThan(0.75)
  })

  test('no folder and no file is a drawer for everything', () => {
    expect(
      files.filter((file) => /(^|[/-])(utils?|helpers?|common|managers?|services?|misc)([./-]|$)/.test(file)),
    ).toEqual([])
  })

  test('no rule is switched off and nothing is typed away', () => {
    const silenced = files.filter((file) =>
      /@ts-(ignore|expect-error|nocheck)|biome-ignore|: any\b|as any\b|<any>/.test(text(file)),
    )
    expect(silenced.filter((file) => file !== 'tests/house/tidy.test.ts')).toEqual([])
  })

  test('the core is pure: no package but the message library, no clock, no chance, no waiting', () => {
    const core = files.filter((file) => file.startsWith('src/core/'))
    const packages = core.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${file}: ${name}`),
    )
    expect(packages).toEqual(['src/core/text/phrasebook.ts: intl-messageformat'])
    expect(
      core.filter((file) => /Date\.now|new Date\(\)|Math\.random|\basync\b|\bawait\b|Promise/.test(code(file))),
    ).toEqual([])
  })

  test('the rooms look only where they may', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => strayed(file, name))
        .map((name) => `${file}: ${name}`),
    )
    expect(strays).toEqual([])
  })

  test('each library that might have to be replaced is imported in one or two files', () => {
    const inProduct = files.filter((file) => file.startsWith('src/'))
    for (const name of [
      'better-sqlite3',
      '@e965/xlsx',
      'papaparse',
      'fflate',
      'exceljs',
      'pptxgenjs',
      'pdf-lib',
      'chart.js',
      'intl-messageformat',
    ]) {
      const values = inProduct.filter((file) =>
        new RegExp(`^import (?!type).*'${name}(/[^']*)?'`, 'm').test(text(file)),
      )
      expect(values.length, `${name}: ${values.join(', ')}`).toBeLessThanOrEqual(2)
    }
  })
})

/** The text of a file without its comments, which may speak of what the code must not do. */
function code(file: string): string {
  return text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

function strayed(file: string, name: string): boolean {
  const room = /^src\/(\w+)\//.exec(file)?.[1]
  if (room === undefined) return false
  if (name === 'electron')
    return room !== 'preload' && !file.startsWith('src/main/shell/') && !/^src\/main\/(index|print-job)\.ts$/.test(file)
  const other = /\.\.\/(core|contract|main|preload|renderer)\//.exec(name)?.[1]
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: ['core'],
    contract: ['core'],
    main: ['core', 'contract'],
    preload: ['core', 'contract'],
    renderer: ['core', 'contract'],
  }
  return other !== undefined && other !== room && !(allowed[room] ?? []).includes(other)
}
