import type { LivePage } from './live-page.ts'
import { handlerOf } from './protocol.ts'
import { fromPage } from './scheme.ts'
import { isBlocked } from './session.ts'

interface Paused {
  requestId: string
  frameId: string
  resourceType: string
  redirectedRequestId?: string
  request: { url: string; method: string; headers: Record<string, string>; postDataEntries?: { bytes?: string }[] }
}

export interface Traveller {
  id: number
  /** Asks the app whether the page may go there by itself. */
  mayGo(url: string, redirected: boolean): boolean
}

/** Every request of a page comes by here: the app may refuse it, or answer it itself. */
export async function watchRequests(page: LivePage, traveller: Traveller): Promise<void> {
  const { session, targetId } = page.opened
  session.on('Fetch.requestPaused', (event) => {
    // The page may be closed while its request is being answered.
    settle(page, traveller, event, event.frameId === targetId).catch(() => {})
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] })
}

async function settle(page: LivePage, traveller: Traveller, paused: Paused, mainFrame: boolean): Promise<void> {
  const { session } = page.opened
  const { requestId, resourceType } = paused
  const url = fromPage(paused.request.url)
  const refuse = (errorReason: 'Aborted' | 'BlockedByClient' | 'Failed' | 'NameNotResolved') =>
    session.send('Fetch.failRequest', { requestId, errorReason })

  const redirected = paused.redirectedRequestId !== undefined
  if (resourceType === 'Document' && mainFrame && !traveller.mayGo(url, redirected))
    return void (await refuse('Aborted'))
  if (await isBlocked(describe(traveller.id, url, paused, mainFrame))) return void (await refuse('BlockedByClient'))
  if (url === paused.request.url) return void (await session.send('Fetch.continueRequest', { requestId }))
  const handler = handlerOf(url)
  if (!handler) return void (await refuse('NameNotResolved'))
  try {
    const response = await handler(toRequest(url, paused))
    await session.send('Fetch.fulfillRequest', { requestId, ...(await toAnswer(response)) })
  } catch (error) {
    process.stderr.write(`${url}: ${error instanceof Error ? error.stack : error}\n`)
    await refuse('Failed')
  }
}

function describe(
  webContentsId: number,
  url: string,
  { request, resourceType, requestId }: Paused,
  mainFrame: boolean,
) {
  const kind = resourceType === 'Document' ? (mainFrame ? 'mainFrame' : 'subFrame') : resourceType.toLowerCase()
  const type = kind as Electron.OnBeforeRequestListenerDetails['resourceType']
  const { method } = request
  const referrer = fromPage(request.headers['Referer'] ?? '')
  return {
    id: Number(requestId.replace(/\D/g, '')),
    url,
    method,
    resourceType: type,
    webContentsId,
    referrer,
    timestamp: Date.now(),
    uploadData: [],
  }
}

function toRequest(url: string, { request }: Paused): Request {
  const body = Buffer.concat((request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')))
  const { method, headers } = request
  return new Request(url, { method, headers, ...(body.length > 0 && { body }) })
}

async function toAnswer(response: Response) {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
  return { responseCode: response.status, responseHeaders, body }
}
