import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/core/date.ts'
import type { AnswersBinding, Metric, MetricPoint } from '../../src/core/metric.ts'
import { addAccount } from '../../src/main/backend/database/imports/accounts.ts'
import { spanNumber } from '../../src/main/backend/database/values/spans.ts'
import { loadFacts } from '../../src/main/backend/paper/load-facts.ts'
import { unpacked } from '../../src/main/backend/zip.ts'
import { makeCsv } from '../files/make-file.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { putValue } from '../support/stored-values.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const question = 'Do you trust our information?'
const agree: AnswersBinding = {
  kind: 'answers',
  count: 'share',
  question,
  options: ['Agree', 'Strongly'],
  accountIds: [],
}

/** One response: its day, how far they trust us, how likely they are to come back. */
type Response = readonly [day: string, trust: string, likely: string]

const firstWave: Response[] = [
  ['3/10/2026', 'Agree', '9'],
  ['3/11/2026', 'Agree', '9'],
  ['3/11/2026', 'Disagree', '2'],
  ['3/17/2026', 'Disagree', '2'],
  ['4/2/2026', 'Disagree', ''],
  ['4/3/2026', 'Strongly', '9'],
]
const later: Response[] = [
  ['4/28/2026', 'Strongly', '9'],
  ['6/5/2026', 'Agree', '2'],
]

describe('a survey whose responses carry their day', () => {
  test('gives a share of answers by month, with how many they were and where they stand', async () => {
    const test = await openTestWorkspace()
    await imported(test, exportOf('2026-04-20'), firstWave)
    expect(await points(test, agree)).toEqual([
      ['2026-03', 2, 4, 4, 'A'],
      // One person alone chose “Strongly”, so it is counted among the answers without a name.
      ['2026-04', 0, 2, 2, 'A'],
    ])
    const page = { metricId: 'metric-1', month: null, accountId: null, offset: 0, limit: 100 }
    const trace = await test.handlers['figure.trace']({ ...page, question: { period: year, asOf: '2026-12-31' } })
    expect(trace).toMatchObject({ origin: 'exports', actual: 2 / 6, total: 4 })
    // The cell of a person would join what this person said: the header of the question stands for all answers to it.
    expect(trace.files).toMatchObject([{ kept: false, tables: [{ rows: { first: 1, last: 1 }, values: 4 }] }])
    expect(trace.values.map(({ value, column }) => [value, column])).toEqual([
      [2, 2],
      [2, 2],
      [1, 2],
      [1, 2],
    ])
  })

  test('told again, a month is restated, and nothing counts twice', async () => {
    const test = await openTestWorkspace()
    const changed = firstWave.map(
      ([day, trust, likely]): Response => [day, trust === 'Agree' ? 'Disagree' : trust, likely],
    )
    await imported(test, exportOf('2026-04-20'), firstWave)
    await imported(test, exportOf('2026-06-30'), [...changed, ...later])
    const told = [
      // Nobody chose “Agree” twice any more: its name is gone, and what was told under it counts no more.
      ['2026-03', 0, 4, 4, 'A'],
      ['2026-04', 2, 3, 3, 'A'],
      ['2026-06', 0, 1, 1, 'A'],
    ]
    expect(await points(test, agree)).toEqual(told)
    const { restatements } = await test.handlers['import.restatements']({ importId: null, offset: 0, limit: 100 })
    const of = (title: string, month: string) =>
      restatements.filter(({ subject, to }) => subject.title === title && to.startsWith(month))
    expect(of(question, '2026-04')).toMatchObject([{ old: 1, new: 0 }])
    expect(of(`${question} · Disagree`, '2026-03')).toMatchObject([{ old: 2, new: 4 }])
    // Answers to questions are no responses: the paper adds them up apart.
    expect(loadFacts(test.db()).restatements).toMatchObject([{ measure: 'responses', answers: true, old: 6, new: 9 }])
    await imported(test, exportOf('2026-04-19'), firstWave.slice(0, 5))
    expect(await points(test, agree)).toEqual(told)
  })

  test('an undone export leaves what the one before said', async () => {
    const test = await openTestWorkspace()
    await imported(test, exportOf('2026-04-20'), firstWave)
    const before = await points(test, agree)
    const importId = await imported(test, exportOf('2026-06-30'), [...firstWave, ...later])
    expect(await points(test, agree)).not.toEqual(before)
    const { open } = await test.handlers['workspace.state'](undefined)
    await test.handlers['import.undo']({ importId, seen: open?.revision ?? 0 })
    expect(await points(test, agree)).toEqual(before)
  })

  test('a scale of numbers has a mean', async () => {
    const test = await openTestWorkspace()
    await imported(test, exportOf('2026-06-30'), [...firstWave, ...later])
    const mean: AnswersBinding = { ...agree, count: 'mean', question: 'How likely are you to return?', options: [] }
    expect(await points(test, mean, { unit: 'points' })).toEqual([
      ['2026-03', 22, 4, 4, 'A'],
      ['2026-04', 18, 2, 2, 'A'],
      ['2026-06', 2, 1, 1, 'A'],
    ])
  })

  test('how likely people are to recommend is a net score, from −100 to 100, also where the ends of the scale have words', async () => {
    const test = await openTestWorkspace()
    const ends = (likely: string) => ({ 2: '0 - Not at all likely', 9: '10 - Extremely likely' })[likely] ?? likely
    const worded = [...firstWave, ['4/4/2026', 'Agree', '8'] as const].map(
      ([day, trust, likely]): Response => [day, trust, day === '3/10/2026' ? ends(likely) : likely],
    )
    await imported(test, exportOf('2026-06-30'), [...worded, ['6/5/2026', 'Agree', ends('2')]])
    const asked = 'How likely are you to return?'
    const net: AnswersBinding = { ...agree, count: 'net-promoters', question: asked, options: [] }
    expect(await points(test, net, { unit: 'points' })).toEqual([
      ['2026-03', 0, 4, 4, 'A'],
      ['2026-04', 100, 2, 2, 'A'],
      // One person alone chose that end: by its number it is an answer like the others.
      ['2026-06', -100, 1, 1, 'A'],
    ])
  })

  test('a month that is not over is no data of days to come', async () => {
    const test = await openTestWorkspace({ today: () => '2026-04-10' })
    await imported(test, 'Trust.csv', firstWave)
    expect(loadFacts(test.db()).lastDataOn).toBe('2026-04-10')
  })

  test('what was counted until an export before counts no more once months tell it', async () => {
    const test = await openTestWorkspace()
    const importId = await imported(test, exportOf('2026-04-20'), firstWave)
    const { account_id: account = '' } =
      test.db().prepare<[], { account_id: string }>('SELECT account_id FROM import_tables').get() ?? {}
    const until = (to: string, key: string, value: number) =>
      putValue(
        test.db(),
        account,
        { kind: 'segment', dimension: question, key },
        { measure: 'responses', grain: 'lifetime', from: '', to, value },
      )
    const told = await points(test, agree)
    until('2026-04-20', 'Agree', 50)
    expect(await points(test, agree)).toEqual(told)
    // A form that was emptied since tells of other days.
    until('2025-12-31', 'Agree', 6)
    until('2025-12-31', '*', 2)
    until('2025-10-31', 'Agree', 4)
    expect(await points(test, agree)).toEqual([['2025-12', 6, 8, 8, 'A'], ...told])
    expect(importId).toBeDefined()
  })
})

test('where people tick several answers, they are the sample, and the form can say so', async () => {
  const test = await openTestWorkspace()
  const channels = 'Which channels do you use?'
  const ticked = ['Web, Mail', 'Web, Mail, Phone', 'Mail', 'Web, Phone']
  const rows = ticked.map((ticks, at) => [`3/${13 + at}/2026 9:00:00`, ticks, `Thought ${at}`])
  await importedBytes(test, 'Channels.csv', makeCsv([['Timestamp', channels, 'Anything else?'], ...rows]))
  expect(await points(test, { ...agree, question: channels, options: ['Web'] })).toEqual([['2026-03', 3, 8, 4, 'A']])
  expect(await test.handlers['survey.questions'](undefined)).toMatchObject([{ question: channels, severalEach: true }])
})

test('a file that was imported before answers were told by month is imported again, and its older counts stand aside', async () => {
  const test = await openTestWorkspace()
  await imported(test, exportOf('2026-04-20'), firstWave)
  const told = await points(test, agree)
  asBefore(test)
  expect(await points(test, agree, { basis: 'stock' })).toEqual([['2026-04', 2, 6, 6, 'A']])
  const path = join(test.folder, exportOf('2026-04-20'))
  const preview = await test.handlers['import.preview']({ drops: [path] })
  expect(preview).toMatchObject({ ready: true, files: [{ changes: { restated: 0 } }] })
  await test.handlers['import.apply']({ planId: preview.planId })
  expect(await points(test, agree)).toEqual(told)
  expect(await points(test, agree, { basis: 'stock' })).toEqual(told)
})

/** What the import left in the store of the version before: one count of each answer until the day of the export. */
function asBefore({ db }: TestBackend): void {
  const until = spanNumber('lifetime', '', '2026-04-20')
  db().exec(`
    INSERT INTO spans VALUES (${until}, 'lifetime', '', '2026-04-20');
    INSERT INTO observations
      SELECT measure_id, subject_id, ${until}, sum(value), column_id, row_number FROM observations
      JOIN spans ON spans.id = span_id WHERE grain = 'period' GROUP BY measure_id, subject_id HAVING sum(value) > 0;
    DELETE FROM observations WHERE span_id IN (SELECT id FROM spans WHERE grain = 'period')`)
}

describe('a survey without days', () => {
  const undated = (body: readonly (readonly [string, string])[]) =>
    makeCsv([
      ['Respondent ID', question],
      ['', 'Response'],
      ...body.map(([trust], at) => [String(7_000_000_000 + at), trust]),
    ])

  test('gives a point for each day on which it was exported, and as months add up the last one alone', async () => {
    const test = await openTestWorkspace()
    await importedBytes(
      test,
      exportOf('2026-03-31'),
      undated([
        ['Agree', ''],
        ['Agree', ''],
        ['No', ''],
        ['No', ''],
      ]),
    )
    await importedBytes(
      test,
      exportOf('2026-06-30'),
      undated([
        ['Agree', ''],
        ['Agree', ''],
        ['Agree', ''],
        ['No', ''],
        ['No', ''],
      ]),
    )
    expect(await points(test, agree, { basis: 'stock' })).toEqual([
      ['2026-03', 2, 4, 4, 'A'],
      ['2026-06', 3, 5, 5, 'A'],
    ])
    const trace = await traced(test)
    expect(trace).toMatchObject({ actual: 0.6, total: 2 })
    expect(await points(test, agree)).toEqual([['2026-06', 3, 5, 5, 'A']])
    expect(await traced(test)).toMatchObject({ actual: 0.6, total: 2 })
  })
})

test('the questions with options are listed with all their answers, and those in own words are not', async () => {
  const test = await openTestWorkspace()
  await imported(test, exportOf('2026-06-30'), [...firstWave, ...later])
  const [account] = loadFacts(test.db()).accounts
  const asked = await test.handlers['survey.questions'](undefined)
  expect(asked.map((one) => [one.accountId, one.question, one.told, one.until])).toEqual([
    [account?.id, question, 'by-month', '2026-06-30'],
    [account?.id, 'How likely are you to return?', 'by-month', '2026-06-30'],
  ])
  expect(asked[0]?.given).toEqual(
    expect.arrayContaining([
      { option: 'Agree', answers: 3 },
      { option: 'Disagree', answers: 3 },
      { option: 'Strongly', answers: 2 },
    ]),
  )
})

test('a pack computes a metric of answers again, and its figures say what was asked', async () => {
  const test = await openTestWorkspace()
  await imported(test, exportOf('2026-06-30'), [...firstWave, ...later])
  await points(test, agree)
  const { annex } = await test.handlers['report.load']({ period: year, asOf: '2026-12-31' })
  expect(annex.places).toMatchObject([
    {
      kept: 'answers',
      asked: { count: 'share', question, options: agree.options },
      places: [{ firstRow: 1, lastRow: 1 }],
    },
  ])
  const path = join(test.folder, 'paper.zip')
  test.choices.save = path
  await test.handlers['report.savePack']({
    question: { period: year, asOf: '2026-12-31' },
    language: 'en',
    edition: null,
  })
  test.choices.pack = path
  expect(await test.handlers['pack.verify']({ drop: null })).toMatchObject({ findings: [] })
  const figures = new TextDecoder().decode(unpacked(readFileSync(path)).get('figures.csv'))
  expect(figures).toContain(`Answers to “${question}”: “Agree”, “Strongly” · Trust_`)
})

test('a metric of answers names its question, its options and surveys that are there', async () => {
  const test = await openTestWorkspace()
  addAccount(test.db(), { id: 'a', platform: 'survey', name: 'Trust', platformId: null })
  const refused = (binding: AnswersBinding, changes: Partial<Metric> = {}) =>
    expect(points(test, binding, changes)).rejects.toMatchObject
  await refused({ ...agree, question: '' })({ failure: { code: 'question-not-chosen' } })
  await refused({ ...agree, options: [] })({ failure: { code: 'options-not-chosen' } })
  await refused({ ...agree, accountIds: ['nobody'] })({ failure: { code: 'not-found' } })
  await refused(agree, { basis: 'flow' })({ failure: { code: 'input-invalid' } })
  const stored = async () => (await test.handlers['objective.list'](undefined)).objectives[0]?.metrics[0]?.binding
  await points(test, { ...agree, accountIds: ['a'] })
  expect(await stored()).toEqual({ ...agree, accountIds: ['a'] })
  await points(test, { ...agree, options: ['Agree'] })
  const { undo } = await test.handlers['step.list'](undefined)
  await test.handlers['step.undo']({ step: undo?.number ?? 0 })
  expect(await stored()).toEqual({ ...agree, accountIds: ['a'] })
})

/** Its name says on which day it was made. */
function exportOf(day: IsoDate): string {
  return `Trust_${Date.parse(day)}.csv`
}

const year = { from: '2026-01-01', to: '2026-12-31' }

function traced(test: TestBackend) {
  const page = { metricId: 'metric-1', month: null, accountId: null, offset: 0, limit: 100 }
  return test.handlers['figure.trace']({ ...page, question: { period: year, asOf: '2026-12-31' } })
}

function imported(test: TestBackend, name: string, responses: readonly Response[]): Promise<string> {
  const header = ['Timestamp', question, 'How likely are you to return?', 'Anything else?']
  const rows = responses.map(([day, trust, likely], at) => [`${day} 9:00:00`, trust, likely, `Thought ${at}`])
  return importedBytes(test, name, makeCsv([header, ...rows]))
}

async function importedBytes(test: TestBackend, name: string, bytes: Uint8Array): Promise<string> {
  const preview = await test.handlers['import.preview']({ drops: [test.file(name, bytes)] })
  const { planId } = preview
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Trust survey' } }],
  })
  const { importIds } = await test.handlers['import.apply']({ planId })
  return importIds[0] ?? ''
}

type Point = readonly [string, number | null, number | null, number | null, MetricPoint['grade']]

async function points(test: TestBackend, binding: AnswersBinding, changes: Partial<Metric> = {}): Promise<Point[]> {
  const target = {
    kind: 'increase',
    baseline: { value: 0.1, date: '2025-12-31', source: 'Survey' },
    value: 0.7,
  } as const
  const metric = metricOf({ unit: 'share', basis: 'ratio', binding, target, ...changes })
  const { open } = await test.handlers['workspace.state'](undefined)
  await test.handlers['objective.save']({ objectives: [objectiveOf({ metrics: [metric] })], seen: open?.revision ?? 0 })
  return (loadFacts(test.db()).histories['metric-1'] ?? []).map((point): Point => {
    const { month, numerator, denominator, sampleSize, grade } = point
    return [month, numerator, denominator, sampleSize, grade]
  })
}
