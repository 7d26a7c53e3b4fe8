import { EventEmitter } from 'node:events'
import type { Reply } from './live-page.ts'
import { carry } from './not-carried.ts'
import type { FromPage } from './world/ipc-renderer.ts'
import { makeWire } from './world/wire.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]
type Message = Extract<FromPage, { channel: string }>

interface Sender {
  sender: Electron.WebContents
  senderFrame: Electron.WebFrameMain
}

const wire = makeWire()
const emitter = new EventEmitter()
const handlers = new Map<string, Handler>()

const carried = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  handleOnce(channel: string, handler: Handler): void {
    carried.handle(channel, (event, ...args) => {
      handlers.delete(channel)
      return handler(event, ...args)
    })
  },
  removeHandler(channel: string): void {
    handlers.delete(channel)
  },
} satisfies Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>

export const ipcMain = carry<Electron.IpcMain>('ipcMain', Object.setPrototypeOf(carried, emitter))

export function receive(sender: Sender, message: Message, reply: Reply): void {
  const args = wire.unpack(message.args) as unknown[]
  if (message.act === 'send') {
    const answer = (channel: string, ...rest: unknown[]) => sender.sender.send(channel, ...rest)
    emitter.emit(message.channel, { ...sender, type: 'frame', reply: answer }, ...args)
    return
  }
  const { id, channel } = message
  const event = carry<Electron.IpcMainInvokeEvent>('event', { ...sender, type: 'frame' })
  invoke(channel, event, args).then(
    (value) => reply({ act: 'answer', id, ok: true, value }),
    (error) => reply({ act: 'answer', id, ok: false, value: wire.pack(describe(channel, error)) }),
  )
}

async function invoke(channel: string, event: Electron.IpcMainInvokeEvent, args: unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  return wire.pack(await handler(event, ...args))
}

/** Electron tells the page the text of the error, and nothing else of it. */
function describe(channel: string, error: unknown): Error {
  return new Error(`Error invoking remote method '${channel}': ${error}`)
}
