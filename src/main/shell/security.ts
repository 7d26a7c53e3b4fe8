import { app, session } from 'electron'
import { developmentOrigin, isOurs } from './renderer-address.ts'

/** No page leaves our own files, opens a window, embeds another page or is granted a permission. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event, address) => {
      if (!isOurs(address, app.isPackaged)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** Offline is a fact and not a promise: every request but for our own files is cancelled before it leaves. */
export function blockNetwork(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url) })
  })
}

function isAllowed(address: string): boolean {
  const scheme = address.slice(0, address.indexOf(':'))
  if (scheme === 'app' || scheme === 'devtools' || scheme === 'data') return true
  const development = developmentOrigin(app.isPackaged)
  if (development === undefined) return false
  return address.startsWith(development) || address.startsWith(development.replace(/^http/, 'ws'))
}
