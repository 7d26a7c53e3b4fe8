import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/core/settings.ts'
import { openDatabase } from '../../src/main/backend/database/open.ts'
import { objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, temporaryFolder, testBackend } from '../support/workspace.ts'

const organisation = { name: 'Acme', ambition: 'To be trusted', ask: 'Approve the plan' }

describe('a workspace', () => {
  test('is made where the person says, opened, closed and found again among the recent ones', async () => {
    const { handlers, folder } = await openTestWorkspace()
    const closed = await handlers['workspace.close'](undefined)
    expect(closed).toMatchObject({ open: null, recent: [{ name: 'Acme', folder }], today: '2026-10-05' })
    await expect(handlers['objective.list'](undefined)).rejects.toMatchObject({ failure: { code: 'workspace-none' } })
    const again = await handlers['workspace.open']({ recent: 0 })
    expect(again.open).toMatchObject({ organisation: { name: 'Acme' }, revision: 1, lastDataOn: null })
    await expect(handlers['workspace.open']({ recent: 1 })).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })

  test('is not made when the person closes the dialog', async () => {
    const { handlers, choices } = testBackend()
    choices.workspace = null
    const create = handlers['workspace.create']({ kind: 'empty', language: 'en', organisation: 'Acme' })
    await expect(create).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect(await handlers['workspace.choose'](undefined)).toBeNull()
  })

  test('that takes the place of another sets that one aside', async () => {
    const { handlers, folder } = await openTestWorkspace()
    await handlers['workspace.close'](undefined)
    await handlers['workspace.create']({ kind: 'empty', language: 'fr', organisation: 'Other' })
    expect(readdirSync(join(folder, 'backups'))).toEqual(['Acme replaced 2026-10-05T09-30-00.boardroo'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('stays open when the next one is refused', async () => {
    const { handlers, choices, file } = await openTestWorkspace()
    choices.workspace = file('garbage.boardroo', 'garbage')
    const choose = handlers['workspace.choose'](undefined)
    await expect(choose).rejects.toMatchObject({ failure: { code: 'workspace-damaged' } })
    expect((await handlers['workspace.state'](undefined)).open?.organisation.name).toBe('Acme')
  })

  test('keeps what was saved when the machine stops without a goodbye', async () => {
    const { handlers, folder } = await openTestWorkspace()
    await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
    const after = join(temporaryFolder(), 'Acme.boardroo')
    for (const part of ['', '-wal']) copyFileSync(join(folder, `Acme.boardroo${part}`), `${after}${part}`)
    const db = openDatabase(after, '2026-10-05T09:31:00.000Z')
    expect(db.prepare('SELECT id FROM objectives').pluck().all()).toEqual(['objective-1'])
    db.close()
  })
})

describe('a copy', () => {
  test('holds all of the workspace, which stays open, and is one itself', async () => {
    const { handlers, choices, folder } = await openTestWorkspace()
    await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
    choices.save = join(folder, 'Acme before')
    const written = await handlers['workspace.copy'](undefined)
    expect(written).toMatchObject({ path: join(folder, 'Acme before.boardroo') })
    await handlers['objective.remove']({ id: 'objective-1', seen: 9 })
    expect((await handlers['workspace.state'](undefined)).open?.path).toBe(join(folder, 'Acme.boardroo'))
    choices.workspace = join(folder, 'Acme before.boardroo')
    await handlers['workspace.choose'](undefined)
    expect(await handlers['objective.list'](undefined)).toMatchObject({ objectives: [{ id: 'objective-1' }] })
  })

  test('is not made over the workspace itself, nor where nothing can be written, nor when the dialog is closed', async () => {
    const { handlers, choices, folder } = await openTestWorkspace()
    expect(await handlers['workspace.copy'](undefined)).toBeNull()
    choices.save = join(folder, 'Acme.boardroo')
    await expect(handlers['workspace.copy'](undefined)).rejects.toMatchObject({ failure: { code: 'workspace-busy' } })
    choices.save = join(folder, 'nowhere', 'Copy.boardroo')
    await expect(handlers['workspace.copy'](undefined)).rejects.toMatchObject({ failure: { code: 'path-unwritable' } })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('settings', () => {
  test('come back as they were saved', async () => {
    const { handlers } = await openTestWorkspace()
    const settings = {
      ...defaultSettings,
      language: 'fr' as const,
      currency: 'CHF',
      pillarWeights: { reputation: 50, engagement: 30, insight: 20 },
      pace: { green: 0.95, amber: 0.8 },
    }
    const state = await handlers['settings.save']({ settings, organisation, seen: 1 })
    expect(state.open).toMatchObject({ settings, organisation, revision: 2 })
    const stale = handlers['settings.save']({ settings, organisation, seen: 1 })
    await expect(stale).rejects.toMatchObject({ failure: { code: 'outdated-page' } })
  })

  test('are refused when the pillars do not total 100', async () => {
    const { handlers } = await openTestWorkspace()
    const settings = { ...defaultSettings, pillarWeights: { reputation: 50, engagement: 30, insight: 21 } }
    const save = handlers['settings.save']({ settings, organisation, seen: 1 })
    await expect(save).rejects.toMatchObject({ failure: { code: 'weights-not-100', data: { total: 101 } } })
  })
})
