import { app, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { EventName, Events } from '../../contract/events.ts'
import type { Reply } from '../../contract/reply.ts'
import { type RouteName, routes } from '../../contract/routes.ts'
import type { DroppedFiles } from './dropped-files.ts'
import { modelToPrint } from './hidden-window.ts'
import { log } from './log.ts'
import { isOurs } from './renderer-address.ts'

/** Whoever answers: the backend's thread, or the print job of the command line. */
export type Ask = (name: RouteName, input: unknown) => Promise<Reply<unknown>>

/** The only way in: check the sender, then the input, then fail aloud. */
export function openGate(ask: Ask, dropped: DroppedFiles): void {
  ipcMain.handle('ask', async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (!isFromOurPage(event) || !isRoute(name)) return refuse(name)
    const parsed = routes[name].input.safeParse(input)
    if (!parsed.success)
      return { ok: false, error: { code: 'request-invalid', data: { route: name, reason: parsed.error.message } } }
    const model = name === 'report.load' ? modelToPrint(event.sender.id) : undefined
    return model === undefined ? ask(name, parsed.data) : { ok: true, value: model }
  })
  ipcMain.handle('drop', (event, paths: unknown): readonly string[] => {
    if (!isFromOurPage(event) || !Array.isArray(paths)) return []
    return dropped.keep(paths.filter((path) => typeof path === 'string' && path !== ''))
  })
}

/** Tells a page something that it did not ask for. */
export function tell<Name extends EventName>(contents: Electron.WebContents, name: Name, event: Events[Name]): void {
  if (!contents.isDestroyed()) contents.send('event', name, event)
}

function isFromOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isOurs(frame.url, app.isPackaged)
}

function isRoute(name: unknown): name is RouteName {
  return typeof name === 'string' && Object.hasOwn(routes, name)
}

function refuse(name: unknown): Reply<never> {
  log('refused at the gate', name)
  return {
    ok: false,
    error: { code: 'request-invalid', data: { route: String(name), reason: 'unknown sender or route' } },
  }
}
