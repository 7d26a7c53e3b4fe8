import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { Discards } from '../../src/main/backend/discards.ts'
import type { FromBackend, ThreadData, ToBackend } from '../../src/main/backend/messages.ts'
import { temporaryFolder } from '../support/workspace.ts'

test('the thread answers, asks its parent through ports, and ends when it is told', async () => {
  const folder = temporaryFolder()
  const { ask, worker, asked } = startThread(folder)
  expect(await ask(1, 'objective.list', undefined)).toEqual({ ok: false, error: { code: 'workspace-none', data: {} } })
  const created = await ask(2, 'workspace.create', { kind: 'empty', language: 'fr', organisation: 'Acmé' })
  expect(created).toMatchObject({ ok: true, value: { open: { organisation: { name: 'Acmé' }, revision: 1 } } })
  expect(asked).toEqual(['chooseNewWorkspace', 'recentFiles', 'rememberRecentFiles', 'recentFiles'])
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage({ kind: 'close' } satisfies ToBackend)
  expect(await ended).toBe(0)
})

function startThread(folder: string, workspace: string | null = null) {
  const workerData: ThreadData = {
    appVersion: '0.0.0',
    systemLanguage: 'en',
    userName: 'Ada',
    userDataFolder: folder,
    sampleFolder: folder,
    workspace,
    discards: new Discards().memory,
  }
  const worker = new Worker(join(import.meta.dirname, '../../src/main/backend/thread.ts'), { workerData })
  onTestFinished(async () => {
    await worker.terminate()
  })
  const asked: string[] = []
  const values: Readonly<Record<string, unknown>> = {
    chooseNewWorkspace: join(folder, 'Acmé.boardroo'),
    recentFiles: [],
  }
  worker.on('message', (message: FromBackend) => {
    if (message.kind !== 'port') return
    asked.push(message.port)
    worker.postMessage({ kind: 'port-reply', id: message.id, value: values[message.port] ?? null } satisfies ToBackend)
  })
  const ask = (id: number, name: 'objective.list' | 'workspace.create' | 'workspace.state', input: unknown) =>
    new Promise((resolve) => {
      worker.on('message', (message: FromBackend) => {
        if (message.kind === 'reply' && message.id === id) resolve(message.reply)
      })
      worker.postMessage({ kind: 'ask', id, name, input } satisfies ToBackend)
    })
  return { ask, worker, asked }
}

test('a workspace named at the start that is refused reaches the window, until another one is open', async () => {
  const folder = temporaryFolder()
  const gone = join(folder, 'Gone.boardroo')
  const { ask } = startThread(folder, gone)
  const refused = { code: 'workspace-missing', data: { path: gone } }
  expect(await ask(1, 'workspace.state', undefined)).toMatchObject({ ok: true, value: { open: null, refused } })
  await ask(2, 'workspace.create', { kind: 'empty', language: 'fr', organisation: 'Acmé' })
  expect(await ask(3, 'workspace.state', undefined)).toMatchObject({ ok: true, value: { refused: null } })
})
