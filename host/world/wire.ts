/**
 * Values as JSON text, between the main process and a page. Kept are all the types that Electron keeps;
 * what cannot be cloned is refused in the same words.
 * The function is also sent to the page as text, so it may use nothing from outside itself.
 */
export function makeWire() {
  type Tagged = [tag: string, content?: unknown]
  const TAG = '$wire'

  const base64 = {
    encode(bytes: Uint8Array): string {
      let text = ''
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
      return btoa(text)
    },
    decode: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
  }

  const tag = (...tagged: Tagged) => ({ [TAG]: tagged })

  function packSpecialNumber(value: number): unknown {
    if (Object.is(value, -0)) return tag('-0')
    return Number.isFinite(value) ? value : tag('number', String(value))
  }

  function packView(value: ArrayBufferView): unknown {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    // Node's Buffer arrives as a plain Uint8Array, in Electron too.
    const name = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name
    return tag('view', [name, base64.encode(bytes)])
  }

  function packError(error: Error): unknown {
    const { name, message, stack } = error
    return tag('error', { name, message, stack })
  }

  function packRecord(value: object): unknown {
    const entries = Object.entries(value).map(([key, item]) => [key, pack(item)])
    return TAG in value ? tag('record', entries) : Object.fromEntries(entries)
  }

  const packers: [kind: abstract new (...args: never[]) => object, pack: (value: never) => unknown][] = [
    [Array, (value: unknown[]) => value.map(pack)],
    [Date, (value: Date) => tag('date', value.getTime())],
    [Map, (value: Map<unknown, unknown>) => tag('map', [...value].map(pack))],
    [Set, (value: Set<unknown>) => tag('set', [...value].map(pack))],
    [RegExp, (value: RegExp) => tag('regexp', [value.source, value.flags])],
    [Error, packError],
    [ArrayBuffer, (value: ArrayBuffer) => tag('buffer', base64.encode(new Uint8Array(value)))],
    [Promise, refuse],
    [WeakMap, refuse],
  ]

  function packObject(value: object): unknown {
    if (ArrayBuffer.isView(value)) return packView(value)
    const packer = packers.find(([kind]) => value instanceof kind)
    return packer ? packer[1](value as never) : packRecord(value)
  }

  function refuse(): never {
    throw new DOMException('An object could not be cloned.', 'DataCloneError')
  }

  function pack(value: unknown): unknown {
    if (value === null) return null
    if (typeof value === 'object') return packObject(value)
    if (typeof value === 'number') return packSpecialNumber(value)
    if (typeof value === 'bigint') return tag('bigint', String(value))
    if (value === undefined) return tag('undefined')
    if (typeof value === 'function' || typeof value === 'symbol') return refuse()
    return value
  }

  function unpackView([name, text]: [string, string]): unknown {
    const { buffer } = base64.decode(text)
    const View = Reflect.get(globalThis, name) as Uint8ArrayConstructor
    return new View(buffer)
  }

  function unpackError({ name, message, stack }: Error): Error {
    const known: Record<string, ErrorConstructor> = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError }
    const Kind = known[name] ?? Error
    return Object.defineProperty(new Kind(message), 'stack', { value: stack, configurable: true, writable: true })
  }

  const unpackers: Record<string, (content: never) => unknown> = {
    '-0': () => -0,
    undefined: () => undefined,
    number: (text: string) => Number(text),
    bigint: (text: string) => BigInt(text),
    date: (time: number | null) => new Date(time ?? Number.NaN),
    map: (entries: unknown[]) => new Map(entries.map(unpack) as [unknown, unknown][]),
    set: (items: unknown[]) => new Set(items.map(unpack)),
    regexp: ([source, flags]: [string, string]) => new RegExp(source, flags),
    error: unpackError,
    buffer: (text: string) => base64.decode(text).buffer,
    view: unpackView,
    record: (entries: [string, unknown][]) => Object.fromEntries(entries.map(([key, item]) => [key, unpack(item)])),
  }

  function unpack(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    const tagged = Reflect.get(value, TAG) as Tagged | undefined
    if (tagged) return unpackers[tagged[0]]?.(tagged[1] as never)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]))
  }

  return { pack, unpack }
}

export type Wire = ReturnType<typeof makeWire>
