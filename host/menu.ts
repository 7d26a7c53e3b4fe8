import { carry } from './not-carried.ts'

type Template = Parameters<typeof Electron.Menu.buildFromTemplate>[0]

let applicationMenu: Electron.Menu | null = null

/** The menu is kept as data only: a browser has no place for it, and its shortcuts belong to the page. */
function buildFromTemplate(template: Template): Electron.Menu {
  const items = template.map((item) => ({
    ...item,
    ...(Array.isArray(item.submenu) && { submenu: buildFromTemplate(item.submenu) }),
  }))
  return carry<Electron.Menu>('menu', { items })
}

export const Menu = carry<typeof Electron.Menu>('Menu', {
  buildFromTemplate,
  setApplicationMenu(menu: Electron.Menu | null): void {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
} satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu' | 'getApplicationMenu'>)
