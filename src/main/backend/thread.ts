import { parentPort, workerData } from 'node:worker_threads'
import { refusalOf } from '../../contract/reply.ts'
import { answer, failureOf, type Log } from './answer.ts'
import { createBackend } from './backend.ts'
import { Discards } from './discards.ts'
import { createHandlers } from './handlers.ts'
import type { EventMessage, FromBackend, ThreadData, ToBackend } from './messages.ts'
import type { DistantPort, Ports } from './ports.ts'
import { closeWorkspace, openWorkspace } from './workspace/open-workspace.ts'

if (parentPort === null) throw new Error('The backend runs in a worker thread')
const parent = parentPort
const data: ThreadData = workerData

let calls = 0
const backend = createBackend(data, new Discards(data.discards))
const ports = distantPorts()
const handlers = createHandlers(backend, ports)
const log: Log = (what, detail) => send({ kind: 'log', what, detail })
const started = openAtStart()

parent.on('message', async (message: ToBackend) => {
  if (message.kind === 'port-reply') return
  await started
  if (message.kind === 'ask') {
    const { id, name, input } = message
    const path = backend.open?.path ?? ''
    send({ kind: 'reply', id, reply: await answer(handlers, { name, input, path }, log) })
  } else {
    // What is still being written is given up, and with it undone.
    backend.discards.add()
    await backend.writing
    closeWorkspace(backend)
    parent.close()
  }
})

/** A workspace named at the start that cannot be opened leaves the app without one; the window says why and shows the list. */
async function openAtStart(): Promise<void> {
  if (data.workspace === null) return
  try {
    await openWorkspace(backend, ports, data.workspace)
  } catch (error) {
    backend.refused = failureOf(error, { name: 'workspace.open', path: data.workspace }, log)
  }
}

function send(message: FromBackend): void {
  parent.postMessage(message)
}

function distantPorts(): Ports {
  return {
    chooseExports: () => callPort('chooseExports', undefined),
    chooseWorkspace: () => callPort('chooseWorkspace', undefined),
    chooseNewWorkspace: (suggestedName) => callPort('chooseNewWorkspace', suggestedName),
    chooseTemplate: () => callPort('chooseTemplate', undefined),
    chooseAttachments: () => callPort('chooseAttachments', undefined),
    chooseCostTable: () => callPort('chooseCostTable', undefined),
    choosePack: () => callPort('choosePack', undefined),
    choosePicture: () => callPort('choosePicture', undefined),
    choosePaperTemplate: () => callPort('choosePaperTemplate', undefined),
    chooseSavePath: (wish) => callPort('chooseSavePath', wish),
    droppedPaths: (tokens) => callPort('droppedPaths', tokens),
    printAhead: (job) => callPort('printAhead', job),
    printReport: (job) => callPort('printReport', job),
    pictureSheet: (job) => callPort('pictureSheet', job),
    copyPicture: (png) => callPort('copyPicture', png),
    reveal: (path) => callPort('reveal', path),
    recentFiles: () => callPort('recentFiles', undefined),
    rememberRecentFiles: (files) => callPort('rememberRecentFiles', files),
    today: localToday,
    now: () => new Date().toISOString(),
    emit: (name, event) => send({ kind: 'event', name, event } as EventMessage),
  }
}

/** Sends a port call to the parent and waits for its answer, as the port's own type. */
function callPort<Port extends DistantPort>(port: Port, input: unknown): ReturnType<Ports[Port]> {
  const id = nextCall()
  const result = new Promise((resolve, reject) => {
    const listen = (message: ToBackend) => {
      if (message.kind !== 'port-reply' || message.id !== id) return
      parent.off('message', listen)
      if ('error' in message) reject(refusalOf(message.error))
      else resolve(message.value)
    }
    parent.on('message', listen)
  })
  send({ kind: 'port', id, port, input })
  return result as ReturnType<Ports[Port]>
}

function nextCall(): number {
  calls += 1
  return calls
}

/** The day where the person is, not in Greenwich. */
function localToday(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
