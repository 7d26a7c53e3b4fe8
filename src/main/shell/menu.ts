import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { screens } from '../../contract/events.ts'
import type { Language } from '../../core/language.ts'
import { say } from '../../core/text/phrasebook.ts'
import { tell } from './gate.ts'

/** The menu names the screens; their shortcuts live in the window, where they work on every system alike. */
export function setMenu(window: BrowserWindow, language: Language): void {
  const go: MenuItemConstructorOptions[] = screens.map((screen) => ({
    label: say(language, `menu.${screen}`, {}),
    click: () => tell(window.webContents, 'window.go', { screen }),
  }))
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: say(language, 'menu.file', {}), submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
    { role: 'editMenu' },
    { label: say(language, 'menu.go', {}), submenu: go },
    { label: say(language, 'menu.view', {}), submenu: viewItems() },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function viewItems(): MenuItemConstructorOptions[] {
  const zoom: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }]
  return app.isPackaged ? zoom : [...zoom, { type: 'separator' }, { role: 'toggleDevTools' }]
}
