/**
 * What contextBridge does: lets the preload world and the page's own world call each other's functions, though neither
 * can hold the other's objects. Both share the document, so they talk by synchronous events; Chromium clones `detail`.
 * The function is sent to the page as text, so it may use nothing from outside itself.
 */
export function makeBridge(secret: string, side: 'preload' | 'page') {
  type Callable = (...args: unknown[]) => unknown
  type Wrapped =
    | { kind: 'raw'; value: unknown }
    | { kind: 'function' | 'promise'; id: number }
    | { kind: 'list'; items: Wrapped[] }
    | { kind: 'record'; entries: [string, Wrapped][] }
  type Message =
    | { act: 'expose'; key: string; value: Wrapped }
    | { act: 'call'; id: number; args: Wrapped[] }
    | { act: 'settle'; id: number; ok: boolean; value: Wrapped }
  type Answer = { ok: boolean; value: Wrapped }

  const mine = `${secret}-${side}`
  const theirs = `${secret}-${side === 'preload' ? 'page' : 'preload'}`
  const given = new Map<number, Callable>()
  const idOfGiven = new WeakMap<Callable, number>()
  const received = new Map<number, Callable>()
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0
  let answer: Answer | undefined

  /** Says it plainly first, since that is fast; takes the value apart only when it holds functions or promises. */
  function tell(build: (deep: boolean) => Message): unknown {
    const got = post(build(false)) ?? post(build(true))
    if (!got) throw new DOMException('An object could not be cloned.', 'DataCloneError')
    const value = unwrap(got.value)
    if (!got.ok) throw value
    return value
  }

  function post(message: Message): Answer | undefined {
    const outer = answer
    answer = undefined
    document.dispatchEvent(new CustomEvent(theirs, { detail: message }))
    const got = answer
    answer = outer
    return got
  }

  function wrap(value: unknown, deep: boolean): Wrapped {
    if (typeof value === 'function') return { kind: 'function', id: give(value as Callable) }
    if (value instanceof Promise) return { kind: 'promise', id: watch(value) }
    if (deep && Array.isArray(value)) return { kind: 'list', items: value.map((item) => wrap(item, true)) }
    if (deep && isRecord(value)) {
      return { kind: 'record', entries: Object.entries(value).map(([key, item]) => [key, wrap(item, true)]) }
    }
    return { kind: 'raw', value }
  }

  function isRecord(value: unknown): value is object {
    if (value === null || typeof value !== 'object') return false
    const prototype = Object.getPrototypeOf(value)
    return prototype === null || prototype === Object.prototype
  }

  function give(callable: Callable): number {
    const id = idOfGiven.get(callable) ?? ++lastId
    idOfGiven.set(callable, id)
    given.set(id, callable)
    return id
  }

  function watch(promise: Promise<unknown>): number {
    const id = ++lastId
    const settle = (ok: boolean) => (value: unknown) => {
      tell((deep) => ({ act: 'settle', id, ok, value: wrap(value, deep) }))
    }
    promise.then(settle(true)).catch(settle(false))
    return id
  }

  function unwrap(wrapped: Wrapped): unknown {
    switch (wrapped.kind) {
      case 'raw':
        return wrapped.value
      case 'function':
        return receive(wrapped.id)
      case 'promise': {
        const promise = Promise.withResolvers<unknown>()
        pending.set(wrapped.id, promise)
        return promise.promise
      }
      case 'list':
        return wrapped.items.map(unwrap)
      case 'record':
        return Object.fromEntries(wrapped.entries.map(([key, item]) => [key, unwrap(item)]))
    }
  }

  function receive(id: number): Callable {
    const known = received.get(id)
    if (known) return known
    const callable: Callable = (...args) =>
      tell((deep) => ({ act: 'call', id, args: args.map((item) => wrap(item, deep)) }))
    received.set(id, callable)
    return callable
  }

  function freeze(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    for (const item of Object.values(value)) freeze(item)
    return Object.freeze(value)
  }

  function obey(message: Message): unknown {
    if (message.act === 'call') return given.get(message.id)?.(...message.args.map(unwrap))
    const value = unwrap(message.value)
    if (message.act === 'settle') {
      const promise = pending.get(message.id)
      pending.delete(message.id)
      return message.ok ? promise?.resolve(value) : promise?.reject(value)
    }
    expose(message.key, value)
    return undefined
  }

  function expose(key: string, api: unknown): void {
    if (key in window) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`)
    Object.defineProperty(window, key, { value: freeze(api), enumerable: true })
  }

  function attempt(message: Message): { ok: boolean; value: unknown } {
    try {
      return { ok: true, value: obey(message) }
    } catch (error) {
      return { ok: false, value: error }
    }
  }

  function reply(build: (deep: boolean) => Answer): void {
    // The listener over there sees no detail, and does not say "got it", when the value could not be cloned.
    for (const deep of [false, true]) {
      const event = new CustomEvent(`${theirs}-answer`, { detail: build(deep), cancelable: true })
      if (!document.dispatchEvent(event)) return
    }
  }

  document.addEventListener(mine, (event) => {
    const message = (event as CustomEvent<Message | null>).detail
    if (!message) return
    const { ok, value } = attempt(message)
    reply((deep) => ({ ok, value: wrap(value, deep) }))
  })
  document.addEventListener(`${mine}-answer`, (event) => {
    const got = (event as CustomEvent<Answer | null>).detail
    if (!got) return
    answer = got
    event.preventDefault()
  })

  return {
    expose(key: string, api: unknown): void {
      tell((deep) => ({ act: 'expose', key, value: wrap(api, deep) }))
    },
  }
}
