import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterEach, expect, test, vi } from 'vitest'
import { Refusal } from '../../src/contract/reply.ts'
import type { PaperKind } from '../../src/contract/views.ts'
import { languages } from '../../src/core/language.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { openFile } from '../../src/main/backend/backend.ts'
import { verifyPackFile } from '../../src/main/backend/pack/pack-handlers.ts'
import { damagedEditions } from '../../src/main/backend/paper/issued-edition.ts'
import type { Ports } from '../../src/main/backend/ports.ts'
import { closeWorkspace } from '../../src/main/backend/workspace/open-workspace.ts'
import { textOf, unpacked } from '../../src/main/backend/zip.ts'
import { runReport } from '../../src/main/command-line/report.ts'
import { blankPaper } from '../support/blank-paper.ts'
import { openTestWorkspace, type TestBackend, testBackend } from '../support/workspace.ts'

const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
const routes = {
  pdf: 'report.savePdf',
  workbook: 'report.saveWorkbook',
  slides: 'report.saveSlides',
  figures: 'report.saveFigures',
} as const
const forms = Object.keys(routes) as (keyof typeof routes)[]

async function withIssued(changes: Partial<Ports> = {}) {
  const test = await openTestWorkspace(changes)
  await test.handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  return test
}

type Saving = Pick<TestBackend, 'handlers' | 'choices' | 'folder'>

async function saved(
  { handlers, choices, folder }: Saving,
  form: keyof typeof routes,
  paper: { readonly edition: number | null; readonly language?: 'en' | 'fr' },
): Promise<Buffer> {
  choices.save = join(folder, `saved.${form}`)
  await handlers[routes[form]]({ question, language: 'en', withData: false, ...paper })
  return readFileSync(choices.save)
}

async function allSaved(test: Saving, edition: number): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const language of languages)
    for (const form of forms) files.set(`${form} ${language}`, await saved(test, form, { edition, language }))
  return files
}

afterEach(() => {
  vi.doUnmock('../../src/core/text/messages/en/workbook.json')
  vi.doUnmock('../../src/core/text/messages/en/figures.json')
  vi.resetModules()
})

/** A later version of the app, whose catalogue has other words and whose printer draws otherwise, on the same workspace. */
async function upgraded(old: TestBackend): Promise<Saving> {
  closeWorkspace(old.backend)
  for (const file of ['workbook', 'figures'])
    vi.doMock(`../../src/core/text/messages/en/${file}.json`, async (load) => {
      const { default: words } = await load<{ default: Record<string, string> }>()
      return { default: { ...words, 'board-pillar': 'Another word', 'head.part': 'Another word' } }
    })
  vi.resetModules()
  const { createHandlers } = await import('../../src/main/backend/handlers.ts')
  const { createBackend } = await import('../../src/main/backend/backend.ts')
  const { openWorkspace } = await import('../../src/main/backend/workspace/open-workspace.ts')
  const backend = createBackend({ ...old.backend.surroundings, appVersion: '9.0.0' })
  const ports = { ...old.ports, printReport: async () => blankPaper(400) }
  await openWorkspace(backend, ports, old.choices.workspace ?? '')
  return { ...old, handlers: createHandlers(backend, ports) }
}

test('an upgrade that words and draws papers otherwise writes the files of an edition byte for byte as before', async () => {
  const before = await withIssued()
  const issued = await allSaved(before, 1)
  const after = await upgraded(before)
  expect(await allSaved(after, 1)).toEqual(issued)

  const strings = (workbook: Buffer) => textOf(unpacked(workbook).get('xl/sharedStrings.xml') ?? new Uint8Array())
  expect(strings(await saved(after, 'workbook', { edition: null }))).toContain('Another word')
  expect(strings(issued.get('workbook en') ?? Buffer.alloc(0))).not.toContain('Another word')
  expect((await saved(after, 'figures', { edition: null })).toString()).toContain('Another word')
  expect((await PDFDocument.load(await saved(after, 'pdf', { edition: null }))).getPage(0).getHeight()).toBe(400)
  expect((await PDFDocument.load(issued.get('pdf en') ?? '')).getPage(0).getHeight()).toBe(842)
})

test('so does another template, another currency and another name of the house', async () => {
  const test = await withIssued()
  const issued = await allSaved(test, 1)
  const { handlers } = test
  const { settings } = await handlers['report.load'](question)
  await handlers['settings.save']({
    settings: { ...settings, currency: 'CHF' },
    organisation: { name: 'Other name', ambition: '', ask: '' },
    seen: 99,
  })
  await handlers['paperTemplate.save']({
    id: null,
    template: {
      ...{ name: 'House', logo: null, accent: '#12455b', letters: 'sans', cover: true },
      ...{ header: { en: 'H', fr: 'H' }, footer: { en: 'F', fr: 'F' }, disclaimers: [] },
    },
    seen: 99,
  })
  expect(await allSaved(test, 1)).toEqual(issued)
})

test('every file is made at the issue, with the mark of a draft and without, and signing prints nothing', async () => {
  const printed: { readonly language: string; readonly signed: boolean; readonly edition: string | null }[] = []
  const test = await withIssued({
    printReport: async ({ model: { signed, edition }, language }) => {
      printed.push({ language, signed, edition })
      return blankPaper(signed ? 700 : 600)
    },
  })
  expect(printed).toEqual(
    languages.flatMap((language) => [false, true].map((signed) => ({ language, signed, edition: '1' }))),
  )
  const steps = test.events.filter(({ name }) => name === 'edition.progress').map(({ event }) => event)
  expect(steps).toEqual(Array.from({ length: 9 }, (_, done) => ({ done, total: 8 })))

  const heightOf = async () => (await PDFDocument.load(await saved(test, 'pdf', { edition: 1 }))).getPage(0).getHeight()
  const subject = async () => {
    const properties = unpacked(await saved(test, 'workbook', { edition: 1 })).get('docProps/core.xml')
    return textOf(properties ?? new Uint8Array())
  }
  expect(await heightOf()).toBe(600)
  expect(await subject()).toContain('Draft of edition 1, not signed yet')
  await test.handlers['edition.sign']({ number: 1, reviewer: 'Mary Somerville' })
  expect(await heightOf()).toBe(700)
  expect(await subject()).toContain('· Edition 1')
  expect(printed).toHaveLength(4)
  expect(await test.handlers['edition.list'](undefined)).toMatchObject([{ number: 1, kept: true }])
})

test('an edition that cannot be printed is not issued, and nothing of it is stored', async () => {
  let broken = true
  const { handlers, db } = await openTestWorkspace({
    printReport: async ({ language }) => {
      if (broken && language === 'fr') throw new Refusal('print-failed', { reason: 'no paper' })
      return blankPaper()
    },
  })
  const stored = () =>
    ['editions', 'edition_files', 'edition_grounds', 'audit_trail', 'kept_forecasts', 'workspace'].map((table) =>
      db().prepare(`SELECT * FROM ${table}`).all(),
    )
  const before = stored()
  const issue = () => handlers['edition.issue']({ question, author: 'Ada' })
  await expect(issue()).rejects.toMatchObject({
    failure: { code: 'edition-not-printed', data: { reason: 'no paper' } },
  })
  expect(stored()).toEqual(before)
  broken = false
  expect(await issue()).toMatchObject([{ number: 1, kept: true }])
})

test('nobody changes anything between what is printed and what is stored', async () => {
  const { promise: printing, resolve: print } = Promise.withResolvers<void>()
  const { handlers } = await openTestWorkspace({
    printReport: async () => {
      await printing
      return blankPaper()
    },
  })
  const { settings } = await handlers['report.load'](question)
  const issued = handlers['edition.issue']({ question, author: 'Ada' })
  const organisation = { name: 'Other name', ambition: '', ask: '' }
  const change = handlers['settings.save']({ settings, organisation, seen: 99 })
  print()
  await Promise.all([issued, change])
  expect((await handlers['edition.load']({ number: 1 })).organisation).toBe('Acme')
  expect((await handlers['report.load'](question)).organisation).toBe('Other name')
})

test('a file that was changed from outside is found, and not written as that of an edition', async () => {
  const test = await withIssued()
  const { backend, db } = test
  expect(damagedEditions(openFile(backend))).toEqual([])
  db().exec('DROP TRIGGER edition_files_never_changes; DROP TRIGGER edition_files_never_shrinks')
  db().exec(`UPDATE edition_files SET compressed = (SELECT compressed FROM edition_files WHERE form = 'cells' LIMIT 1)
    WHERE form = 'workbook' AND language = 'en' AND signed = 0`)
  expect(damagedEditions(openFile(backend))).toEqual([1])
  await expect(saved(test, 'workbook', { edition: 1 })).rejects.toThrow('edition-damaged')
  await saved(test, 'pdf', { edition: 1 })
  db().exec(`DELETE FROM edition_files WHERE form = 'pdf'`)
  await expect(saved(test, 'pdf', { edition: 1 })).rejects.toThrow('edition-damaged')
})

test('neither its issue nor its signature can be taken back', async () => {
  const { handlers } = await withIssued()
  await handlers['edition.sign']({ number: 1, reviewer: 'Mary Somerville' })
  expect(await handlers['step.list'](undefined)).toMatchObject({ undo: null })
})

test('its pack holds the very files, says who made them, and still proves itself in a later version', async () => {
  const test = await withIssued()
  const issued = await allSaved(test, 1)
  const after = await upgraded(test)
  after.choices.save = join(after.folder, 'edition.zip')
  await after.handlers['report.savePack']({ question, language: 'en', edition: 1 })
  const members = unpacked(readFileSync(after.choices.save))
  for (const [form, name] of [
    ['pdf', 'board-paper.pdf'],
    ['workbook', 'board-paper.xlsx'],
    ['slides', 'board-paper.pptx'],
  ] as const satisfies readonly (readonly [PaperKind, string])[])
    expect(Buffer.from(members.get(name) ?? []), name).toEqual(issued.get(`${form} en`))
  expect(textOf(members.get('READ ME.txt') ?? new Uint8Array())).toContain('board-paper.pptx')
  const verdict = await verifyPackFile(after.choices.save, '9.0.0')
  expect(verdict).toMatchObject({ packedBy: '0.0.0', sameVersion: false, found: 0 })
  expect(verdict.matching).toBe(verdict.figures)
}, 60_000)

test('the command line writes an edition and its pack, and needs no printer for it', async () => {
  const test = await withIssued()
  const issued = await allSaved(test, 1)
  closeWorkspace(test.backend)
  const at = (name: string) => join(test.folder, name)
  const words = ['--workspace', test.choices.workspace ?? '', '--edition', '1', '--lang', 'fr']
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const files = ['--pdf', at('e.pdf'), '--excel', at('e.xlsx'), '--slides', at('e.pptx'), '--figures', at('e.csv')]
  const code = await runReport([...words, ...files, '--pack', at('e.zip')])
  write.mockRestore()
  expect(code).toBe(0)
  for (const [form, name] of Object.entries({ pdf: 'e.pdf', workbook: 'e.xlsx', slides: 'e.pptx', figures: 'e.csv' }))
    expect(readFileSync(at(name)).equals(issued.get(`${form} fr`) ?? Buffer.alloc(0)), name).toBe(true)
  expect(await verifyPackFile(at('e.zip'), '0.0.0')).toMatchObject({ edition: '1', language: 'fr', found: 0 })
  await expect(runReport([...words.with(3, '7'), '--pdf', at('none.pdf')])).rejects.toMatchObject({
    failure: { code: 'edition-none', data: { number: 7 } },
  })
}, 60_000)

test('no kept file names a stakeholder, so that erasing one leaves none behind', async () => {
  const jobs: ReportModel[] = []
  const test = testBackend({
    printReport: async ({ model }) => {
      jobs.push(model)
      return blankPaper()
    },
  })
  await test.handlers['workspace.create']({ kind: 'sample', language: 'en' })
  const names = (await test.handlers['stakeholder.list'](undefined)).stakeholders.map(({ name }) => name)
  expect(names.length).toBeGreaterThan(10)
  await test.handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  const texts = [...(await allSaved(test, 1))].map(([form, bytes]) =>
    form.startsWith('figures') || form.startsWith('pdf')
      ? bytes.toString('utf8')
      : [...unpacked(bytes).values()].map((part) => textOf(part)).join(),
  )
  const kept = [...texts, JSON.stringify(jobs)].join()
  for (const name of names) expect(kept).not.toContain(name)
}, 120_000)
