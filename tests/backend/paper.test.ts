import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { finishPdf } from '../../src/main/backend/paper/finish-pdf.ts'
import { blankPaper } from '../support/blank-paper.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
const wish = { question, language: 'fr' as const, edition: null }

test('a paper is printed from the model, finished, and written where the person said', async () => {
  const revealed: string[] = []
  const { handlers, choices, folder } = await openTestWorkspace({
    printReport: async ({ model }) => {
      expect(model.asOf).toBe('2026-09-30')
      return blankPaper()
    },
    reveal: async (path) => void revealed.push(path),
  })
  choices.save = join(folder, 'paper.pdf')
  const written = await handlers['report.savePdf'](wish)
  expect(written?.path).toBe(choices.save)
  const paper = await PDFDocument.load(new Uint8Array(readFileSync(choices.save)))
  expect(paper.getTitle()).toContain('Acme')
  await handlers['report.reveal']({ file: 'pdf' })
  expect(revealed).toEqual([choices.save])
  await expect(handlers['report.reveal']({ file: 'workbook' })).rejects.toMatchObject({
    failure: { code: 'not-found' },
  })
})

test('the properties of a PDF are said twice and alike, whatever signs a name has', async () => {
  const properties = {
    title: 'Krüger & Söhne <Österreich> – „Bilanz“',
    author: 'Krüger & Söhne',
    subject: 'Rendement des objectifs',
    language: 'fr',
    createdOn: new Date('2026-10-05T09:30:00.000Z'),
  }
  const pdf = await finishPdf(await blankPaper(), properties)
  const { info, metadata } = await (await getDocument({ data: pdf, verbosity: 0 }).promise).getMetadata()
  expect(Object.fromEntries(metadata)).toMatchObject({
    'dc:title': properties.title,
    'dc:creator': [properties.author],
    'dc:description': properties.subject,
    'dc:language': 'fr',
    'xmp:creatortool': 'Boardroo',
    'xmp:createdate': '2026-10-05T09:30:00Z',
  })
  expect(info).toMatchObject({ Title: properties.title, Author: properties.author, CreationDate: 'D:20261005093000Z' })
})

test('nothing is written when the person closes the dialog', async () => {
  const { handlers } = await openTestWorkspace()
  expect(await handlers['report.savePdf'](wish)).toBeNull()
  expect(await handlers['report.saveWorkbook']({ ...wish, withData: false })).toBeNull()
})

test('a place that cannot be written is refused, and leaves no half file', async () => {
  const { handlers, choices, folder } = await openTestWorkspace()
  choices.save = join(folder, 'no such folder', 'paper.xlsx')
  const save = handlers['report.saveWorkbook']({ ...wish, withData: false })
  await expect(save).rejects.toMatchObject({ failure: { code: 'path-unwritable', data: { path: choices.save } } })
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a period that ends before it begins is refused', async () => {
  const { handlers } = await openTestWorkspace()
  const reversed = { period: { from: '2026-09-30', to: '2026-07-01' }, asOf: '2026-09-30' }
  await expect(handlers['report.load'](reversed)).rejects.toMatchObject({ failure: { code: 'period-reversed' } })
})

test('of a period that is still to begin there is no paper, and no edition', async () => {
  const { handlers, choices, folder } = await openTestWorkspace({ printReport: async () => blankPaper() })
  choices.save = join(folder, 'paper.pdf')
  const ahead = { period: { from: '2027-01-01', to: '2027-03-31' }, asOf: '2026-11-28' }
  const refused = { failure: { code: 'period-ahead', data: { from: '2027-01-01' } } }
  await expect(handlers['report.load'](ahead)).rejects.toMatchObject(refused)
  await expect(handlers['report.savePdf']({ ...wish, question: ahead })).rejects.toMatchObject(refused)
  await expect(handlers['edition.issue']({ question: ahead, author: 'Ada' })).rejects.toMatchObject(refused)
})
