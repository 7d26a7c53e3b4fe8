import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { rendererAddress } from './renderer-address.ts'

/** Settings of every window: nothing of Node reaches a page. */
export const pagePreferences = {
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
} as const

/** The one window of the app; it shows itself when there is something to see. */
export async function openMainWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    title: 'Boardroo',
    backgroundColor: '#f7f5f0',
    show: false,
    webPreferences: pagePreferences,
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(rendererAddress(app.isPackaged))
  return window
}
