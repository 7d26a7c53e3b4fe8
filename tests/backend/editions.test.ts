import { expect, test } from 'vitest'
import { Refusal } from '../../src/contract/reply.ts'
import { languages } from '../../src/core/language.ts'
import { plainComposition } from '../../src/core/report/composition.ts'
import { writeFigureName } from '../../src/core/text/write-figure-name.ts'
import { writeSentence } from '../../src/core/text/write-sentence.ts'
import { openFile } from '../../src/main/backend/backend.ts'
import { damagedEditions } from '../../src/main/backend/paper/issued-edition.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

const insight = {
  id: 'i1',
  heardOn: '2026-08-03',
  statement: 'Nobody could point to a page',
  audience: 'Pharmacists',
  theme: 'Supply',
  strength: 3,
  soWhat: '',
  decision: null,
  action: null,
  result: null,
} as const

async function withIssued() {
  const test = await openTestWorkspace()
  await test.handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  return test
}

test('an edition stays as it was issued, whatever changes afterwards', async () => {
  const { handlers } = await withIssued()
  const issued = await handlers['edition.load']({ number: 1 })
  const before = await handlers['report.load'](question)
  expect(issued.board.index).toEqual(before.board.index)
  await handlers['settings.save']({
    settings: { ...before.settings, currency: 'CHF', committed: { green: 0.95, amber: 0.8 } },
    organisation: { name: 'Other name', ambition: 'Other', ask: 'Other' },
    seen: 99,
  })
  expect((await handlers['report.load'](question)).organisation).toBe('Other name')
  expect(await handlers['edition.load']({ number: 1 })).toEqual(issued)
  expect(issued.board.title.own?.fr).toBe(writeSentence(before.board.title, 'fr', 'EUR'))
})

test('it is a draft until somebody else signs it, once', async () => {
  const { handlers } = await withIssued()
  expect((await handlers['edition.load']({ number: 1 })).signed).toBe(false)
  await expect(handlers['edition.sign']({ number: 1, reviewer: ' ada lovelace' })).rejects.toThrow(
    'edition-own-signature',
  )
  const [signed] = await handlers['edition.sign']({ number: 1, reviewer: 'Mary Somerville' })
  expect(signed).toMatchObject({ number: 1, author: 'Ada Lovelace', signedBy: 'Mary Somerville' })
  expect((await handlers['edition.load']({ number: 1 })).signed).toBe(true)
  await expect(handlers['edition.sign']({ number: 1, reviewer: 'Grace' })).rejects.toBeInstanceOf(Refusal)
})

test('two editions are compared figure by figure', async () => {
  const { handlers } = await withIssued()
  const before = await handlers['report.load'](question)
  await handlers['settings.save']({
    settings: { ...before.settings, smallSample: 40 },
    organisation: { name: 'Acme', ambition: '', ask: '' },
    seen: 99,
  })
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  const { differences } = await handlers['edition.compare']({ older: 1, newer: 2 })
  const settings = differences.filter(({ id }) => id.startsWith('settings.'))
  expect(settings).toMatchObject([{ id: 'settings.small-sample', kind: 'count', old: 30, new: 40 }])
  expect(differences.filter(({ id }) => id.endsWith('.size'))).toEqual([])
  for (const { name, id } of differences)
    for (const language of languages) expect(writeFigureName(name, language), id).not.toMatch(/figures\.|\[|\{/)
})

test('and word by word: a sentence that was written anew, and the decision asked', async () => {
  const { handlers } = await withIssued()
  const same = await handlers['report.load'](question)
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  expect((await handlers['edition.compare']({ older: 1, newer: 2 })).texts).toEqual([])
  const own = { template: 'We hold {all} and 1', instead: '', values: {} }
  const composition = { ...plainComposition, ask: 'Keep it.', texts: { en: { 'questions.title': own }, fr: {} } }
  const { open } = await handlers['workspace.state'](undefined)
  await handlers['paper.compose']({ period: question.period, composition, seen: open?.revision ?? 0 })
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  const { texts } = await handlers['edition.compare']({ older: 2, newer: 3 })
  expect(texts).toMatchObject([
    { place: 'questions.title', new: { en: 'We hold 7 and 1' } },
    { place: 'board.ask', old: { en: same.board.ask }, new: { en: 'Keep it.' } },
  ])
})

test('a title that reads otherwise by its figures alone is among the words that differ', async () => {
  const { handlers } = await withIssued()
  const hear = (id: string) => handlers['insight.save']({ insight: { ...insight, id }, seen: 99 })
  for (const id of ['i1', 'i2']) await hear(id)
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  await hear('i3')
  await handlers['edition.issue']({ question, author: 'Ada Lovelace' })
  const { texts } = await handlers['edition.compare']({ older: 2, newer: 3 })
  expect(texts).toMatchObject([
    { place: 'you-said.title', old: { en: expect.stringMatching(/^2 /) }, new: { en: expect.stringMatching(/^3 /) } },
  ])
})

test('the next paper says what was restated since the last edition', async () => {
  const { handlers } = await withIssued()
  const { ledgers } = await handlers['report.load'](question)
  expect(ledgers.sinceEdition).toMatchObject({ key: 'ledgers.since', words: { number: '1' } })
})

test('an edition that was changed from outside is found, and not shown as one', async () => {
  const { backend, handlers, db } = await withIssued()
  expect(damagedEditions(openFile(backend))).toEqual([])
  db().exec('DROP TRIGGER editions_never_changes')
  db().exec(`UPDATE editions SET model = json_set(model, '$.board.index.floor.value', 0.99)`)
  expect(damagedEditions(openFile(backend))).toEqual([1])
  await expect(handlers['edition.load']({ number: 1 })).rejects.toThrow('edition-damaged')
})
