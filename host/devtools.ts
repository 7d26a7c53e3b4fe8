import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from '@playwright/test'

/** One conversation with the browser as a whole, or with one page of it. */
export type Session = Pick<CDPSession, 'send' | 'on' | 'once' | 'off'>

interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
}

interface Waiting {
  method: string
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/** The DevTools protocol over a pair of pipes, so that no port is ever open. */
export class Devtools {
  readonly browser: Session
  private readonly input: Writable
  private readonly sessions = new Map<string, EventEmitter>()
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0
  private closed = false
  private abandoned = false

  constructor(input: Writable, output: Readable) {
    this.input = input
    this.browser = this.session('')
    input.on('error', () => this.close())
    output.on('close', () => this.close())
    onMessages(output, (text) => this.receive(JSON.parse(text)))
  }

  session(sessionId: string): Session {
    const emitter = new EventEmitter()
    this.sessions.set(sessionId, emitter)
    const send = (method: string, params: unknown = {}) => this.send(sessionId, method, params)
    return Object.assign(emitter, { send }) as unknown as Session
  }

  close(): void {
    this.closed = true
    for (const { method, reject } of this.waiting.values()) reject(new Error(`${method}: the browser is gone`))
    this.waiting.clear()
  }

  /** When the app leaves, whatever it still waits for must neither arrive nor fail. */
  abandon(): void {
    this.abandoned = true
    this.waiting.clear()
  }

  private send(sessionId: string, method: string, params: unknown): Promise<unknown> {
    if (this.closed && !this.abandoned) return Promise.reject(new Error(`${method}: the browser is gone`))
    const id = ++this.lastId
    this.input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    if (this.abandoned) return new Promise(() => {})
    const reply = new Promise((resolve, reject) => this.waiting.set(id, { method, resolve, reject }))
    // A page may close while a command is under way; who cares for the answer still sees the failure.
    reply.catch(() => {})
    return reply
  }

  private receive(message: Message): void {
    if (message.id === undefined) {
      if (message.method) this.sessions.get(message.sessionId ?? '')?.emit(message.method, message.params)
      return
    }
    const waiting = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result)
  }
}

/** Messages end with a zero byte. Pieces are joined only once, because a report may come in hundreds of them. */
function onMessages(output: Readable, receive: (text: string) => void): void {
  let pieces: Buffer[] = []
  output.on('data', (data: Buffer) => {
    let start = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      pieces.push(data.subarray(start, end))
      start = end + 1
      const text = Buffer.concat(pieces).toString('utf8')
      pieces = []
      receive(text)
    }
    if (start < data.length) pieces.push(data.subarray(start))
  })
}
