type Attributes = Readonly<Record<string, string | number>>

/** `element('c:idx', { val: 0 })` is `<c:idx val="0"/>`. What is absent is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (string | null)[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const inside = children.join('')
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`
}

/** The commonest kind of element in a chart: one with a value and nothing inside. */
export function valued(name: string, val: string | number): string {
  return element(name, { val })
}

export function textElement(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

/** Control characters cannot be written in XML at all, so they are dropped. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
