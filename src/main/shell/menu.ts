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
    { label: say(language, 'menu.edit', {}), submenu: editItems(window, language) },
    { label: say(language, 'menu.go', {}), submenu: go },
    { label: say(language, 'menu.view', {}), submenu: viewItems() },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** The window decides what is taken back: what was typed in a field, or the last change. Its own keys do the same. */
function editItems(window: BrowserWindow, language: Language): MenuItemConstructorOptions[] {
  const turns = (['undo', 'redo'] as const).map(
    (direction): MenuItemConstructorOptions => ({
      label: say(language, `menu.${direction}`, {}),
      accelerator: direction === 'undo' ? 'CmdOrCtrl+Z' : 'Shift+CmdOrCtrl+Z',
      registerAccelerator: false,
      click: () => tell(window.webContents, 'window.turn', { direction }),
    }),
  )
  return [
    ...turns,
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { role: 'selectAll' },
  ]
}

function viewItems(): MenuItemConstructorOptions[] {
  const zoom: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }]
  return app.isPackaged ? zoom : [...zoom, { type: 'separator' }, { role: 'toggleDevTools' }]
}
