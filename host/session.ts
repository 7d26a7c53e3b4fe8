import type { LivePage } from './live-page.ts'
import { carry } from './not-carried.ts'
import { protocol } from './protocol.ts'
import { fromPage, toPage } from './scheme.ts'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void
type Filter = Electron.WebRequestFilter

/** Electron's name of each permission that a page can ask for, and the browser's. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'camera',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'idle-detection': 'idle-detection',
} as const

let askPermission: RequestHandler = null
let checkPermission: CheckHandler = null
let beforeRequest: { filter: Filter | undefined; listener: BeforeRequest } | undefined

function onBeforeRequest(filter: Filter | BeforeRequest | null, listener?: BeforeRequest | null): void {
  const found = typeof filter === 'function' ? filter : listener
  beforeRequest = found
    ? { filter: typeof filter === 'function' ? undefined : (filter ?? undefined), listener: found }
    : undefined
}

const webRequest = { onBeforeRequest } satisfies Pick<Electron.WebRequest, 'onBeforeRequest'>

const carried = {
  protocol,
  webRequest: carry<Electron.WebRequest>('webRequest', webRequest),
  setPermissionRequestHandler(handler: RequestHandler): void {
    askPermission = handler
  },
  setPermissionCheckHandler(handler: CheckHandler): void {
    checkPermission = handler
  },
} satisfies Pick<
  Electron.Session,
  'protocol' | 'webRequest' | 'setPermissionRequestHandler' | 'setPermissionCheckHandler'
>

export const defaultSession = carry<Electron.Session>('session', carried)
export const session = carry<typeof Electron.Session>('session', { defaultSession })

/** What the app's own listener says to a request, before anyone else sees it. */
export async function isBlocked(details: Electron.OnBeforeRequestListenerDetails): Promise<boolean> {
  const asked = beforeRequest
  if (!asked || !matches(details.url, asked.filter)) return false
  const response = await new Promise<Electron.CallbackResponse>((resolve) => asked.listener(details, resolve))
  return response.cancel === true
}

function matches(url: string, filter: Filter | undefined): boolean {
  if (!filter || filter.urls.length === 0 || filter.urls.includes('<all_urls>')) return true
  return filter.urls.some((pattern) => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return new RegExp(`^${escaped}$`).test(url)
  })
}

/** The browser asks nobody at run time, so it is told the app's answers when the page opens. */
export async function settlePermissions(page: LivePage, contents: Electron.WebContents, url: string): Promise<void> {
  if (!askPermission && !checkPermission) return
  const { origin } = new URL(toPage(url))
  const { browser } = page.opened.devtools
  for (const [theirs, name] of Object.entries(PERMISSIONS)) {
    const setting = (await isGranted(contents, theirs as keyof typeof PERMISSIONS, url)) ? 'granted' : 'denied'
    // A browser may not know each of them.
    browser.send('Browser.setPermission', { permission: { name }, setting, origin }).catch(() => {})
  }
}

async function isGranted(
  contents: Electron.WebContents,
  name: keyof typeof PERMISSIONS,
  url: string,
): Promise<boolean> {
  const details = { requestingUrl: fromPage(url), isMainFrame: true }
  if (checkPermission && name !== 'idle-detection') {
    return checkPermission(contents, name as never, new URL(url).origin, details as never)
  }
  const ask = askPermission
  if (!ask) return true
  return new Promise((resolve) => ask(contents, name as never, resolve, details as never))
}
