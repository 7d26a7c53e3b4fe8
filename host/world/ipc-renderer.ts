import type { Wire } from './wire.ts'

/** What a page says to the main process. */
export type FromPage =
  | { act: 'invoke'; id: number; channel: string; args: unknown; url: string }
  | { act: 'send'; channel: string; args: unknown; url: string }
  | { act: 'paths'; id: number; count: number }
  | { act: 'open'; url: string; frameName: string }

/** What the main process says to a page. */
export type ToPage =
  | { act: 'event'; channel: string; args: unknown }
  | { act: 'answer'; id: number; ok: boolean; value: unknown }

/**
 * Electron's ipcRenderer, over one function that takes text to the main process.
 * The function is sent to the page as text, so it may use nothing from outside itself.
 */
export function makeIpcRenderer(wire: Wire, tellText: (text: string) => void) {
  type Listener = (...args: unknown[]) => void
  const listeners = new Map<string, Listener[]>()
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0

  function tell(message: FromPage): void {
    tellText(JSON.stringify(message))
  }

  function ask(build: (id: number) => FromPage): Promise<unknown> {
    const id = ++lastId
    const answer = Promise.withResolvers<unknown>()
    waiting.set(id, answer)
    tell(build(id))
    return answer.promise
  }

  function hear(message: ToPage): void {
    if (message.act === 'answer') settle(message.id, message.ok, wire.unpack(message.value))
    else spread(message.channel, wire.unpack(message.args) as unknown[])
  }

  function spread(channel: string, args: unknown[]): void {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({ sender: ipcRenderer }, ...args)
  }

  function settle(id: number, ok: boolean, value: unknown): void {
    const answer = waiting.get(id)
    waiting.delete(id)
    if (ok) answer?.resolve(value)
    else answer?.reject(value)
  }

  async function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const packed = wire.pack(args)
    return ask((id) => ({ act: 'invoke', id, channel, args: packed, url: location.href }))
  }

  function send(channel: string, ...args: unknown[]): void {
    tell({ act: 'send', channel, args: wire.pack(args), url: location.href })
  }

  function on(channel: string, listener: Listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }

  function once(channel: string, listener: Listener) {
    const first: Listener = (...args) => {
      off(channel, first)
      listener(...args)
    }
    return on(channel, first)
  }

  function off(channel: string, listener: Listener) {
    const kept = (listeners.get(channel) ?? []).filter((known) => known !== listener)
    listeners.set(channel, kept)
    return ipcRenderer
  }

  function removeAllListeners(channel: string) {
    listeners.delete(channel)
    return ipcRenderer
  }

  const ipcRenderer = { invoke, send, on, addListener: on, once, off, removeListener: off, removeAllListeners }
  return { ipcRenderer, tell, ask, hear }
}
