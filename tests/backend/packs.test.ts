import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import type { PackFinding, PackVerdict } from '../../src/core/pack/verdict.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { traceNumbers } from '../../src/core/report/trace/trace-numbers.ts'
import { manifest, manifestName, writeManifest } from '../../src/main/backend/pack/manifest.ts'
import { verifyPackFile } from '../../src/main/backend/pack/pack-handlers.ts'
import { bytesOf, type Members, packed, textOf, unpacked } from '../../src/main/backend/zip.ts'
import { runVerify } from '../../src/main/command-line/verify.ts'
import { temporaryFolder, testBackend } from '../support/workspace.ts'

// Whichever test is the first makes the sample company.
vi.setConfig({ testTimeout: 120_000 })

const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

type Packed = { readonly pack: Uint8Array; readonly model: ReportModel }

/** Packs of the sample company with the papers that they hold: of today's, and of an edition after everything changed. */
let made: Promise<{ readonly draft: Packed; readonly edition: Packed }> | undefined

async function makePacks() {
  const { handlers, choices, folder, db } = await withSample()
  choices.save = join(folder, 'paper.zip')
  const saved = () => new Uint8Array(readFileSync(choices.save ?? ''))
  await handlers['report.savePack']({ question, language: 'en', edition: null })
  const draft = { pack: saved(), model: await handlers['report.load'](question) }
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  await handlers['edition.sign']({ number: 1, reviewer: 'Mary Somerville' })
  const issued = await handlers['edition.load']({ number: 1 })
  db().exec('UPDATE costs SET amount = amount * 2')
  await handlers['settings.save']({
    settings: { ...issued.settings, attainmentCap: 1.2 },
    organisation: { name: 'Another', ambition: '', ask: '' },
    seen: 999,
  })
  await handlers['report.savePack']({ question, language: 'fr', edition: 1 })
  return { draft, edition: { pack: saved(), model: issued } }
}

async function thePacks() {
  made ??= makePacks()
  return made
}

async function wholePack(): Promise<Uint8Array> {
  return (await thePacks()).draft.pack
}

test('every figure of a pack follows from its data', async () => {
  const { pack, model } = (await thePacks()).draft
  const verdict = await verified(pack)
  expect(verdict).toMatchObject({ organisation: 'Orvanne', edition: null, found: 0, findings: [] })
  expect(verdict.figures).toBe(traceNumbers(model).size)
  expect(verdict.matching).toBe(verdict.figures)
})

test('it holds pseudonyms and no names, and no words that the paper does not show', async () => {
  const data = [...unpacked(await wholePack())]
    .filter(([name]) => name.startsWith('data/'))
    .map(([, bytes]) => textOf(bytes))
  expect(data.join()).toContain('Paediatric neurologist, Lyon')
  for (const hidden of ['Marchandeau', 'University hospital', 'Introduced at a regional meeting', 'Ada'])
    expect(data.join()).not.toContain(hidden)
})

/** What a forger changes, and what is found with the list of hashes as it was, and with it corrected. */
const forgeries: readonly {
  readonly what: string
  readonly member: string
  readonly change: (text: string) => string
  readonly place: Partial<PackFinding>
  readonly recomputed: Partial<PackFinding>
}[] = [
  {
    what: 'a figure',
    member: 'figures.csv',
    change: (text) => text.replace(/^(0a,index\.measured,index),[\d.]+/m, '$1,0.99'),
    place: { kind: 'lines', member: 'figures.csv' },
    recomputed: { kind: 'figure', places: ['figures.csv'], number: '0a', old: 0.99 },
  },
  {
    what: 'a trace number',
    member: 'figures.csv',
    change: (text) => text.replace(/^0a,index\.measured/m, '0b,index.measured'),
    place: { kind: 'lines', member: 'figures.csv' },
    recomputed: { kind: 'figure', places: ['figures.csv'], number: '0a' },
  },
  {
    what: 'a row of the costs',
    member: 'data/costs.json',
    change: (text) =>
      text.replace(/"month":"2026-08","kind":"media","amount":[\d.]+/, '"month":"2026-08","kind":"media","amount":1'),
    place: { kind: 'lines', member: 'data/costs.json' },
    recomputed: {
      kind: 'figure',
      number: '4a',
      id: 'cost.total',
      named: expect.objectContaining({ what: 'cost.total' }),
    },
  },
  {
    what: 'a month of a metric, in its last digit',
    member: 'data/histories.json',
    change: (text) =>
      text.replace(
        /("metric":"metric-watch-time","month":"2026-08","value":\d+\.\d*?)(\d)([,}])/,
        (_, a, last, c) => `${a}${(Number(last) + 1) % 10}${c}`,
      ),
    place: { kind: 'lines', member: 'data/histories.json' },
    recomputed: { kind: 'figure', id: 'metric.metric-watch-time.history.2026-08' },
  },
  {
    what: 'a threshold',
    member: 'data/workspace.json',
    change: (text) => text.replace('"green":0.9', '"green":0.8'),
    place: { kind: 'lines', member: 'data/workspace.json' },
    recomputed: { kind: 'figure', id: 'settings.committed.green', old: 0.9, new: 0.8 },
  },
  {
    what: 'a status of the paper',
    member: 'model.json',
    change: (text) => text.replace('"standing":{"attainment":"amber"', '"standing":{"attainment":"green"'),
    place: { kind: 'lines', member: 'model.json' },
    recomputed: { kind: 'words', old: 'green', new: 'amber' },
  },
]

describe.each(forgeries)('a forger changes $what', ({ member, change, place, recomputed }) => {
  const forged = async () => {
    const whole = await wholePack()
    const before = textOf(memberOf(whole, member))
    const after = change(before)
    expect(after).not.toBe(before)
    return withMember(whole, member, bytesOf(after))
  }

  test('its line is found', async () => {
    const { findings, found } = await verified(await forged())
    expect(found).toBeGreaterThan(0)
    expect(findings[0]).toMatchObject(place)
    expect(findings[0]).toHaveProperty('first')
  })

  test('and corrects the list of hashes: the figure no longer follows', async () => {
    const { findings } = await verified(corrected(await forged()))
    expect(findings).toContainEqual(expect.objectContaining(recomputed))
    expect(findings.map(({ kind }) => kind)).not.toContain('lines')
  })
})

test('a byte of the PDF is found to the kilobyte, and a corrected list has another fingerprint', async () => {
  const whole = await wholePack()
  const pdf = Uint8Array.from(memberOf(whole, 'board-paper.pdf'))
  pdf[100] = (pdf[100] ?? 0) ^ 1
  const forged = withMember(whole, 'board-paper.pdf', pdf)
  const verdict = await verified(forged)
  expect(verdict.matching).toBe(verdict.figures)
  expect(verdict.findings).toEqual([
    { kind: 'bytes', member: 'board-paper.pdf', first: 1, last: Math.min(1024, pdf.length) },
  ])
  expect((await verified(corrected(forged))).fingerprint).not.toBe((await verified(whole)).fingerprint)
})

test.each([
  ['a figure', /<v>0\.[0-9]{5,}<\/v>/, '<v>0.123456</v>', 'figure'],
  ['a word', /LinkedIn/, 'Linked In', 'cell'],
] as const)('a cell with %s is found in the workbook, whatever the list says', async (_, from, to, kind) => {
  const whole = await wholePack()
  const parts = unpacked(memberOf(whole, 'board-paper.xlsx'))
  const names = [...parts.keys()].filter((name) => /sheet2\.xml$|sharedStrings/.test(name))
  const name = names.find((one) => from.test(textOf(parts.get(one) ?? new Uint8Array()))) ?? ''
  parts.set(name, bytesOf(textOf(parts.get(name) ?? new Uint8Array()).replace(from, to)))
  const { findings } = await verified(corrected(withMember(whole, 'board-paper.xlsx', packed(parts))))
  expect(findings[0]).toMatchObject({ kind })
})

test('a member that is missing, one that was added, and one that stands there twice', async () => {
  const members = unpacked(await wholePack())
  members.delete('data/notes.json')
  members.set('data/more.json', bytesOf('[]'))
  const { findings, matching } = await verified(packed(members))
  expect(matching).toBe(0)
  expect(findings).toContainEqual({ kind: 'missing', member: 'data/notes.json' })
  expect(findings).toContainEqual({ kind: 'added', member: 'data/more.json' })
  expect(findings).toContainEqual({ kind: 'not-recomputed' })
  const twice = zipOf([...unpacked(await wholePack()), ['figures.csv', bytesOf('other')]])
  expect((await verified(twice)).findings).toContainEqual({ kind: 'twice', member: 'figures.csv' })
})

test('data of another shape are said to be none, and days that never end are not counted', async () => {
  const whole = await wholePack()
  for (const [member, from, to] of [
    ['data/objectives.json', '"metrics":', '"nothing":'],
    ['data/question.json', '2026-07-01', '0000-00-00'],
    ['data/objectives.json', '"to":"2026', '"to":"9026'],
    ['data/histories.json', '[', '{'],
  ] as const) {
    const forged = bytesOf(textOf(memberOf(whole, member)).replace(from, to))
    const { findings } = await verified(corrected(withMember(whole, member, forged)))
    expect(findings, member).toContainEqual({ kind: 'not-recomputed' })
  }
})

test.each([
  ['text', (_: Uint8Array) => bytesOf('not a zip'), 'pack-none'],
  ['another zip', (_: Uint8Array) => packed(new Map([['a.txt', bytesOf('a')]])), 'pack-none'],
  ['a cut pack', (whole: Uint8Array) => whole.subarray(0, whole.length - 40), 'pack-damaged'],
  ['a bomb', (_: Uint8Array) => packed(new Map([[manifestName, new Uint8Array(90_000_000)]])), 'pack-too-large'],
  ['a pack of tomorrow', (whole: Uint8Array) => corrected(whole, 99), 'pack-newer'],
])('%s is refused', async (_, make, code) => {
  expect((await refused(make(await wholePack()))).code).toBe(code)
})

test('an edition’s pack is that of the day of its issue, whatever changed since', async () => {
  const { pack, model } = (await thePacks()).edition
  const verdict = await verified(pack)
  expect(verdict).toMatchObject({ organisation: 'Orvanne', edition: '1', language: 'fr', found: 0 })
  expect(JSON.parse(textOf(memberOf(pack, 'model.json')))).toEqual(model)
})

test('a paper of an earlier version may lack parts that a later one added, and lines of a list it may not', async () => {
  const whole = await wholePack()
  const without = (drop: (model: ReportModel) => unknown) => {
    const model = drop(JSON.parse(textOf(memberOf(whole, 'model.json'))) as ReportModel)
    return corrected(withMember(whole, 'model.json', bytesOf(JSON.stringify(model))))
  }
  const part = without(({ missed: { more: _, ...missed }, ...rest }) => ({ ...rest, missed }))
  expect((await verified(part, '9.0.0')).found).toBe(0)
  const line = without(({ board, ...rest }) => ({ ...rest, board: { ...board, missed: board.missed.slice(1) } }))
  for (const version of ['0.0.0', '9.0.0']) expect((await verified(line, version)).found).toBeGreaterThan(0)
}, 60_000)

test('the command line says in words what it found, and its exit code tells a script', async () => {
  const whole = await wholePack()
  const bad = withMember(whole, 'data/costs.json', bytesOf('[]'))
  const path = (bytes: Uint8Array) => {
    const file = join(temporaryFolder(), 'pack.zip')
    writeFileSync(file, bytes)
    return file
  }
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const codes = [await runVerify([path(whole)]), await runVerify([path(bad)])]
  const said = write.mock.calls.map(([text]) => String(text))
  write.mockRestore()
  expect(codes).toEqual([0, 1])
  expect(said[0]).toMatch(/All [\d,]+ figures match/)
  expect(said[1]).toContain('data/costs.json: ')
  expect(said[1]).toMatch(/4a Costs: Spent: figures\.csv, model\.json, .* say €[\d.,k]+; the data give n\.a\./)
})

async function withSample() {
  const test = testBackend()
  await test.handlers['workspace.create']({ kind: 'sample', language: 'en' })
  return test
}

async function verified(bytes: Uint8Array, boardroo = '0.0.0'): Promise<PackVerdict> {
  const path = join(temporaryFolder(), 'pack.zip')
  writeFileSync(path, bytes)
  return verifyPackFile(path, boardroo)
}

async function refused(bytes: Uint8Array): Promise<{ readonly code: string }> {
  const failure = await verified(bytes).then(
    () => ({ code: 'accepted' }),
    (error) => error.failure,
  )
  return failure
}

function memberOf(pack: Uint8Array, name: string): Uint8Array {
  return unpacked(pack).get(name) ?? new Uint8Array()
}

function withMember(pack: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  return packed(unpacked(pack).set(name, bytes))
}

/** The list of hashes written anew, as a forger would who knows of it. */
function corrected(pack: Uint8Array, version = 1): Uint8Array {
  const members: Members = unpacked(pack)
  const {
    members: _,
    format: __,
    version: ___,
    ...head
  } = manifest.parse(JSON.parse(textOf(members.get(manifestName) ?? new Uint8Array())))
  members.delete(manifestName)
  const list = textOf(writeManifest(head, members)).replace('"version":1', `"version":${version}`)
  return packed(new Map([[manifestName, bytesOf(list)], ...members]))
}

/** Unlike a map of members, a zip can hold a name twice. */
function zipOf(members: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((_, piece) => pieces.push(piece))
  for (const [name, bytes] of members) {
    const member = new ZipDeflate(name)
    zip.add(member)
    member.push(bytes, true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(pieces))
}
