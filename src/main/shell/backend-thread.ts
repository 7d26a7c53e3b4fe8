import type { Worker } from 'node:worker_threads'
import { Refusal, type Reply } from '../../contract/reply.ts'
import { Discards } from '../backend/discards.ts'
import type { EventMessage, FromBackend, ThreadData, ToBackend } from '../backend/messages.ts'
import type { DistantPorts } from '../backend/ports.ts'
import startThread from '../backend/thread.ts?nodeWorker'
import { threadLimits } from '../backend/thread-limits.ts'
import type { Ask } from './gate.ts'
import { log } from './log.ts'

export interface BackendThread {
  readonly ask: Ask
  /** Closes the workspace and ends the thread. */
  close(): Promise<void>
}

/** SQLite, files and workbooks live in this thread, so that the window never waits for them. */
export function startBackend(
  data: Omit<ThreadData, 'discards'>,
  ports: DistantPorts,
  onEvent: (message: EventMessage) => void,
): BackendThread {
  const discards = new Discards()
  const threadData: ThreadData = { ...data, discards: discards.memory }
  const worker: Worker = startThread({ workerData: threadData, resourceLimits: threadLimits })
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  let lastId = 0
  const send = (message: ToBackend) => worker.postMessage(message)

  worker.on('message', (message: FromBackend) => {
    if (message.kind === 'event') onEvent(message)
    else if (message.kind === 'log') log(message.what, message.detail)
    else if (message.kind === 'port') void answerPort(ports, message, send)
    else {
      waiting.get(message.id)?.(message.reply)
      waiting.delete(message.id)
    }
  })
  worker.on('error', (error) => log('backend', error))
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  // Whoever still waits when the thread has died is told, rather than left waiting for ever.
  void ended.then(() => {
    for (const answer of waiting.values())
      answer({ ok: false, error: { code: 'fault', data: { reason: 'backend ended' } } })
    waiting.clear()
  })

  return {
    ask: (name, input) =>
      new Promise((resolve) => {
        if (name === 'import.discard') discards.add()
        lastId += 1
        waiting.set(lastId, resolve)
        send({ kind: 'ask', id: lastId, name, input })
      }),
    close: () => {
      discards.add()
      send({ kind: 'close' })
      return ended
    },
  }
}

async function answerPort(
  ports: DistantPorts,
  { id, port, input }: Extract<FromBackend, { kind: 'port' }>,
  send: (message: ToBackend) => void,
): Promise<void> {
  try {
    // The worker was compiled against the same ports, so each input is what its port takes.
    const call: (input: unknown) => Promise<unknown> = ports[port] as (input: unknown) => Promise<unknown>
    send({ kind: 'port-reply', id, value: await call(input) })
  } catch (error) {
    if (!(error instanceof Refusal)) log(`port ${port}`, error)
    const failure =
      error instanceof Refusal ? error.failure : { code: 'fault' as const, data: { reason: String(error) } }
    send({ kind: 'port-reply', id, error: failure })
  }
}
