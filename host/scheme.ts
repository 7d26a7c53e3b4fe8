/**
 * Chromium refuses to load an unknown scheme before anyone can answer for it, so the page is told an https address that
 * no name server knows: app://bundle/x is https://bundle.app.standin.invalid/x over there.
 */
const SUFFIX = '.standin.invalid'
const schemes = new Set<string>()

export function registerScheme(scheme: string): void {
  schemes.add(scheme)
}

export function toPage(url: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url)
  if (!found?.[1] || !schemes.has(found[1].toLowerCase())) return url
  return `https://${found[2]}.${found[1].toLowerCase()}${SUFFIX}${found[3]}`
}

export function fromPage(url: string): string {
  const found = /^https:\/\/([^/?#]*)(.*)$/s.exec(url)
  if (!found?.[1]?.endsWith(SUFFIX)) return url
  const name = found[1].slice(0, -SUFFIX.length)
  const dot = name.lastIndexOf('.')
  return `${name.slice(dot + 1)}://${name.slice(0, dot)}${found[2]}`
}

export function isOurs(url: string): boolean {
  return fromPage(url) !== url
}
