import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from '../../host/built.ts'
import { makeOverview, utf16le } from '../files/make-file.ts'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
const days = [['Date', 'Primary'], ...[1, 2, 3].map((day) => [`2026-01-0${day}T00:00:00`, day])]
const overview = (rows: (string | number)[][]) => utf16le(makeOverview([{ title: 'Views', rows }]))
const folder = mkdtempSync(join(tmpdir(), 'boardroo-command-line-'))
const missing = join(folder, 'nowhere.csv')

beforeAll(ensureBuilt, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['no command', [], 2, 'Name a command.'],
  ['a wish for help', ['report', '--help'], 0, 'Exit codes:'],
  ['an unknown command', ['frobnicate'], 2, 'frobnicate'],
  ['no file', ['inspect'], 2, 'Name at least one file.'],
  ['nothing to verify', ['verify'], 2, 'Name a pack to check'],
  ['a pack that is none', ['verify', import.meta.filename], 1, 'is no pack of a board paper'],
  ['no workspace', ['import', 'a.csv'], 2, '--workspace'],
  ['a month that is none', ['report', '--workspace', 'w', '--period', '2026-13'], 2, '--period takes'],
  [
    'an edition and a period',
    ['report', '--workspace', 'w', '--period', '2026', '--edition', '1'],
    2,
    '--edition takes',
  ],
  ['an edition that is no number', ['report', '--workspace', 'w', '--edition', 'one'], 2, '--edition takes'],
  ['a language that is not spoken', ['demo', '--lang', 'de'], 2, 'en or fr'],
  ['an unknown option', ['inspect', '--frob'], 2, '--frob'],
  ['a file that is not there', ['inspect', missing], 1, 'could not be read'],
  ['a workspace that is not there', ['report', '--workspace', missing, '--period', '2026'], 1, 'no longer there'],
])('%s: the exit code and the word', async (_, words, code, said) => {
  const end = await run(words)
  expect(end.code).toBe(code)
  expect(end.said).toContain(said)
  expect(end.said).not.toMatch(/\n\s+at /)
})

test('in a French terminal wrong use is told in French', async () => {
  expect((await run(['inspect'], 'fr_FR.UTF-8')).said).toContain('Indiquez au moins un fichier.')
})

test('each file has its line, read or not, and what was left out shows in the exit code', async () => {
  const good = written('Views.csv', overview(days))
  const bad = written('bad.csv', overview([...days, ['2026-01-04T00:00:00', 'many']]))
  expect(await run(['inspect', good])).toMatchObject({ code: 0 })
  const both = await run(['inspect', '--json', missing, good, bad])
  const lines = both.said.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).status)).toEqual(['refused', 'recognised', 'recognised'])
  expect(both.code).toBe(1)
})

function written(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

function run(words: readonly string[], LANG = 'en_GB.UTF-8'): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, LANG, LC_ALL: LANG }
  const child = spawn(process.execPath, [cli, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part
    })
  return new Promise((done) => {
    child.on('close', (code) => done({ code, said }))
  })
}
