export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/** Reads well-formed XML as office files and drawings hold it, and throws at what is not; comments and CDATA do not occur there. */
export function parseXml(xml: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack = [top]
  let read = 0
  for (const match of xml.matchAll(token)) {
    read += match[0].length
    take(match, stack)
  }
  if (read !== xml.length) throw new Error(`Not well-formed at: ${xml.slice(read, read + 60)}`)
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`)
  const root = top.children[0]
  if (root === undefined || top.children.length !== 1) throw new Error('One root is needed')
  return root
}

function take([whole, closing, name = '', attributes = '', alone, words]: RegExpMatchArray, stack: Open[]): void {
  const open = stack.at(-1)
  if (open === undefined) throw new Error('An element is closed that was not open')
  if (words !== undefined) open.text += plain(words)
  else if (closing === '/') close(open, name, stack)
  else if (!whole.startsWith('<?')) {
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' }
    open.children.push(element)
    if (alone !== '/') stack.push(element)
  }
}

function close(open: Open, name: string, stack: Open[]): void {
  if (open.name !== name) throw new Error(`</${name}> closes <${open.name}>`)
  stack.pop()
}

/** An element and everything in it. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* everyElement(child)
}

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value ?? '')]),
  )
}

function plain(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`A bare ampersand in: ${text}`)
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
