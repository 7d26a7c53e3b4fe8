import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

/** The window's own origin: files of the app and nothing else. */
export const appOrigin = 'app://boardroo'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Must be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer from its folder, never from outside it. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const path = fileFor(folder, request.url)
    const type = path === undefined ? undefined : mediaTypes[extname(path)]
    if (path === undefined || type === undefined) return new Response(null, { status: 404 })
    try {
      const body = await readFile(path)
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

/** The file that a URL names, or undefined when it is not ours or points outside the folder. */
export function fileFor(folder: string, address: string): string | undefined {
  const url = new URL(address)
  if (url.host !== 'boardroo') return undefined
  const path = normalize(join(folder, decodeURIComponent(url.pathname)))
  return path.startsWith(normalize(folder) + sep) ? path : undefined
}
