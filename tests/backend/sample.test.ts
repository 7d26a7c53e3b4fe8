import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { openFile } from '../../src/main/backend/backend.ts'
import { brokenAuditEntry } from '../../src/main/backend/database/changes/audit-trail.ts'
import { factsOf } from '../../src/main/backend/paper/load-facts.ts'
import { testBackend } from '../support/workspace.ts'

describe.each(languages)('the sample company in %s', (language) => {
  test('is made through the import of everybody, and has values for every metric that is bound', async () => {
    const { handlers, backend, events, db } = testBackend()
    const state = await handlers['workspace.create']({ kind: 'sample', language })
    expect(state.open?.settings.language).toBe(language)
    expect(state.open?.counts.imports).toBeGreaterThan(20)
    expect(state.recent).toHaveLength(1)
    const { histories, objectives } = factsOf(openFile(backend))
    const empty = objectives
      .flatMap((objective) => objective.metrics)
      .filter((metric) => metric.binding.kind !== 'manual')
      .filter((metric) => !histories[metric.id]?.some((point) => point.value !== null))
    expect(empty.map((metric) => metric.id)).toEqual([])
    expect(new Set(events.map((one) => (one.event as { stage: string }).stage))).toEqual(
      new Set(['reading', 'planning', 'writing']),
    )
    expect(brokenAuditEntry(db())).toBeNull()
    const lists = await Promise.all([handlers['import.list'](undefined), handlers['campaign.list'](undefined)])
    expect(lists[0]).toHaveLength(state.open?.counts.imports ?? 0)
    expect(lists[1].every((campaign) => campaign.posts > 0)).toBe(true)
    const picked = db().prepare(`SELECT count(*) FROM campaign_hand_picks AS pick JOIN subjects ON kind = 'post'
      AND subjects.account_id = pick.account_id AND key = post_key`)
    expect(picked.pluck().get()).toBe(2)
    expect((await handlers['bin.list'](undefined)).entries.map(({ kind }) => kind).sort()).toEqual(['cost', 'note'])
    const { round } = await handlers['checkIn.load'](undefined)
    expect(round?.endedOn).toBe('2026-09-30')
    expect((await handlers['step.list'](undefined)).undo).toBeNull()
    const { locks, changes } = await handlers['lock.list'](undefined)
    expect([locks.length, changes.map(({ part }) => part)]).toEqual([6, ['target', 'target']])
  })
})

test('a second sample leaves the first alone', async () => {
  const { handlers } = testBackend()
  const first = await handlers['workspace.create']({ kind: 'sample', language: 'en' })
  const second = await handlers['workspace.create']({ kind: 'sample', language: 'en' })
  expect(second.open?.path).not.toBe(first.open?.path)
  expect(second.recent).toHaveLength(2)
})

test('its report is built, and its workbook and paper are written where the person said', async () => {
  const { handlers, choices, folder } = testBackend()
  await handlers['workspace.create']({ kind: 'sample', language: 'en' })
  const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
  const model = await handlers['report.load'](question)
  expect(model.board.index.measured.value).not.toBeNull()
  choices.save = `${folder}/paper.xlsx`
  const written = await handlers['report.saveWorkbook']({ question, language: 'fr', edition: null, withData: false })
  expect(written?.path).toBe(choices.save)
  expect(written?.bytes).toBeGreaterThan(10_000)
})
