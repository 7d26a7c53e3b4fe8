import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { RouteInput } from '../../src/contract/routes.ts'
import { migrate } from '../../src/main/backend/database/migrate.ts'
import { migrations } from '../../src/main/backend/database/migrations/index.ts'
import { loadComposition } from '../../src/main/backend/database/papers/compositions.ts'
import { loadPaperTemplates } from '../../src/main/backend/database/papers/paper-templates.ts'
import { readLogo } from '../../src/main/backend/paper/templates/read-logo.ts'
import { openTestWorkspace, temporaryFolder, testBackend } from '../support/workspace.ts'

const sampleLogo = readFileSync(resolve(import.meta.dirname, '../../resources/sample/orvanne-logo.png'))
const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
type Template = RouteInput<'paperTemplate.save'>['template']

const plain: Template = {
  name: 'House',
  logo: null,
  accent: '#12455b',
  letters: 'sans',
  cover: true,
  header: { en: 'Confidential', fr: 'Confidentiel' },
  footer: { en: '', fr: '' },
  disclaimers: [
    { market: 'FR', text: { en: 'For France.', fr: 'Pour la France.' } },
    { market: 'UK', text: { en: 'For the UK.', fr: 'Pour le Royaume-Uni.' } },
  ],
}

function chunk(name: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A grey PNG of any size, with whatever else is put into it. */
function png(width: number, height: number, more: { rows?: number; extra?: Buffer } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc((more.rows ?? height) * (width + 1)))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    more.extra ?? Buffer.alloc(0),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The marks of a JPEG around one scan; nobody looks into the scan itself. */
function jpeg(width: number, height: number, { inks = 3, ends = true } = {}): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 8 + 3 * inks, 8, height >> 8, height & 255, width >> 8, width & 255, inks])
  const rest = Buffer.alloc(3 * inks, 1)
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, rest, scan, Buffer.from(ends ? [0xff, 0xd9] : [])])
}

test('a file from before templates keeps how its papers were composed', () => {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  const db = new SqliteDatabase(path)
  const now = '2026-10-05T09:30:00.000Z'
  migrate(
    db,
    path,
    now,
    migrations.filter(({ number }) => number < 90),
  )
  db.exec(`INSERT INTO compositions VALUES ('2026-07-01', '2026-09-30', '{"audience":"team"}')`)
  migrate(db, path, now, migrations)
  expect(loadComposition(db, question.period)).toMatchObject({ audience: 'team', template: null, market: null })
  expect(loadPaperTemplates(db)).toEqual([])
  db.close()
})

describe('a logo', () => {
  test('is taken as PNG or JPEG, by its bytes and not by its name', () => {
    expect(readLogo(sampleLogo, 'orvanne.png')).toMatchObject({ mediaType: 'image/png', width: 369, height: 94 })
    expect(readLogo(png(40, 10), 'logo.jpg')).toMatchObject({ mediaType: 'image/png', width: 40, height: 10 })
    const filled = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xff]), jpeg(300, 90).subarray(2)])
    expect(readLogo(filled, 'logo.jpg')).toMatchObject({ width: 300, height: 90 })
    expect(readLogo(jpeg(300, 90), 'logo.png')).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 90 })
  })

  const flipped = Buffer.from(sampleLogo)
  flipped[sampleLogo.length - 40] = (flipped[sampleLogo.length - 40] ?? 0) ^ 1
  test.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'logo-svg'],
    ['an SVG with a line before it', Buffer.from('<?xml version="1.0"?>\n<svg/>'), 'logo-svg'],
    ['a GIF', Buffer.from('GIF89a'), 'logo-not-picture'],
    ['nothing at all', Buffer.alloc(0), 'logo-broken'],
    ['a heavy file', Buffer.concat([sampleLogo, Buffer.alloc(400_000)]), 'logo-too-large'],
    ['a large picture', png(3000, 2), 'logo-too-many-pixels'],
    ['a large JPEG', jpeg(2, 3000), 'logo-too-many-pixels'],
    ['one that moves', png(4, 4, { extra: chunk('acTL', Buffer.alloc(8)) }), 'logo-animated'],
    ['one that was cut off', sampleLogo.subarray(0, -20), 'logo-broken'],
    ['one with a byte flipped', flipped, 'logo-broken'],
    ['one with fewer rows than it says', png(10, 10, { rows: 9 }), 'logo-broken'],
    ['a JPEG without an end', jpeg(10, 10, { ends: false }), 'logo-broken'],
    ['a JPEG for a printing press', jpeg(10, 10, { inks: 4 }), 'logo-inks'],
  ])('is refused as %s', (_, bytes, code) => {
    expect(() => readLogo(bytes, 'logo')).toThrow(code)
  })
})

test('a template is kept, chosen for a paper with the disclaimer of a market, and removed', async () => {
  const { handlers } = await openTestWorkspace()
  const revision = async () => (await handlers['workspace.state'](undefined)).open?.revision ?? 0
  const [kept] = await handlers['paperTemplate.save']({ id: null, template: plain, seen: await revision() })
  expect((await handlers['report.load'](question)).layout.look).toMatchObject({
    name: 'House',
    disclaimer: { market: 'FR' },
  })
  const composition = await handlers['paper.composition'](question.period)
  const compose = async (part: Partial<typeof composition>) =>
    handlers['paper.compose']({
      period: question.period,
      composition: { ...composition, ...part },
      seen: await revision(),
    })
  await compose({ template: kept?.id ?? '', market: 'UK' })
  expect((await handlers['report.load'](question)).layout.look?.disclaimer?.text.fr).toBe('Pour le Royaume-Uni.')
  await compose({ template: 'plain' })
  expect((await handlers['report.load'](question)).layout.look).toBeUndefined()
  await expect(
    handlers['paperTemplate.save']({ id: null, template: { ...plain, name: 'house' }, seen: await revision() }),
  ).rejects.toThrow('template-name-taken')
  expect(await handlers['paperTemplate.remove']({ id: kept?.id ?? '', seen: await revision() })).toEqual([])
})

test('an accent that cannot be read on paper is refused with its contrast', async () => {
  const { handlers } = await openTestWorkspace()
  const save = handlers['paperTemplate.save']({ id: null, template: { ...plain, accent: '#f0a020' }, seen: 99 })
  await expect(save).rejects.toMatchObject({ failure: { code: 'accent-unreadable', data: { ratio: 2, needed: 4.5 } } })
})

test('a template travels as one file with its logo, and what was tampered with stays outside', async () => {
  const there = await openTestWorkspace()
  there.choices.picture = there.file('logo.png', sampleLogo)
  const logo = await there.handlers['paperTemplate.chooseLogo'](undefined)
  const [kept] = await there.handlers['paperTemplate.save']({ id: null, template: { ...plain, logo }, seen: 99 })
  there.choices.save = join(there.folder, 'House.boardroo-template')
  await there.handlers['paperTemplate.export']({ id: kept?.id ?? '' })
  const file = readFileSync(there.choices.save, 'utf8')

  const here = await openTestWorkspace()
  here.choices.template = here.file('House.boardroo-template', file)
  const [taken] = (await here.handlers['paperTemplate.import'](undefined)) ?? []
  expect(taken).toEqual({ ...kept, id: expect.any(String) })
  const again = await here.handlers['paperTemplate.import'](undefined)
  expect(again?.map(({ name }) => name)).toEqual(['House', 'House (2)'])

  const broken = file.replace('"House"', '"Other"').replace(/("base64": ")..../, '$1AAAA')
  here.choices.template = here.file('broken.boardroo-template', broken)
  await expect(here.handlers['paperTemplate.import'](undefined)).rejects.toThrow('logo-not-picture')
  here.choices.template = here.file('other.boardroo-template', '{"kind":"boardroo-mapping"}')
  await expect(here.handlers['paperTemplate.import'](undefined)).rejects.toThrow('paper-template-invalid')
  here.choices.template = here.file('endless.boardroo-template', 'x'.repeat(3_000_000))
  await expect(here.handlers['paperTemplate.import'](undefined)).rejects.toThrow('paper-template-invalid')
  expect(await here.handlers['paperTemplate.list'](undefined)).toHaveLength(2)
})

test('an issued edition keeps the look that it was issued with', async () => {
  const { handlers } = testBackend()
  const { open } = await handlers['workspace.create']({ kind: 'sample', language: 'fr' })
  await handlers['edition.issue']({ question, author: 'Ada' })
  const [template] = await handlers['paperTemplate.list'](undefined)
  const { id, ...look } = template ?? { ...plain, id: '' }
  await handlers['paperTemplate.save']({
    id,
    template: { ...look, accent: '#005500', logo: null },
    seen: (open?.revision ?? 0) + 5,
  })
  expect((await handlers['report.load'](question)).layout.look).toMatchObject({ accent: '#005500', logo: null })
  const issued = await handlers['edition.load']({ number: 1 })
  expect(issued.layout.look).toMatchObject({ accent: '#6b2f5c', logo: { width: 369 } })
})
