import { rmSync } from 'node:fs'
import path from 'node:path'
import type { LivePage } from './live-page.ts'
import { ContentsOfWindow } from './web-contents.ts'
import { askInPage, chooseInPage, type FileWish, saveFromPage } from './world/questions.ts'

/** The page that is on the screen: its browser lends its native choosers. */
export function frontPage(): LivePage {
  const page = ContentsOfWindow.all.map((contents) => contents.shownPage).find((shown) => shown !== undefined)
  if (!page) throw new Error('electron stand-in: a dialog without a window is not carried')
  return page
}

/** The browser's own "Open" chooser. The paths come from the browser, because a page never learns them. */
export async function chooseFiles({ filters = [], properties = [] }: Electron.OpenDialogOptions): Promise<string[]> {
  const page = frontPage()
  const accept = filters.flatMap(({ extensions }) =>
    extensions.filter((name) => name !== '*').map((name) => `.${name}`),
  )
  const folder = properties.includes('openDirectory')
  const wish: FileWish = {
    accept: folder ? '' : accept.join(','),
    multiple: properties.includes('multiSelections'),
    folder,
  }
  const inFolder = (await page.ask(chooseInPage, wish)) as string[]
  const paths = await page.pathsOf(0, inFolder.length)
  const chosen = paths.map((file, at) => (folder ? topFolder(file, inFolder[at] ?? '') : file))
  return [...new Set(chosen)]
}

/** A browser chooses a folder by naming all files in it, each with its way from that folder. */
function topFolder(file: string, inFolder: string): string {
  const depth = inFolder.split('/').length - 1
  return path.resolve(file, ...Array.from({ length: depth }, () => '..'))
}

/** The browser's own "Save as" chooser, opened by a download of nothing, which is then removed again. */
export async function chooseSavePath({ defaultPath = 'untitled' }: Electron.SaveDialogOptions): Promise<string> {
  const page = frontPage()
  const { browser } = page.opened.devtools
  await browser.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true })
  const saved = Promise.withResolvers<string>()
  const watch = ({ state, filePath }: { state: string; filePath?: string }) => {
    if (state !== 'inProgress') saved.resolve(state === 'completed' ? (filePath ?? '') : '')
  }
  browser.on('Browser.downloadProgress', watch)
  await page.ask(saveFromPage, path.basename(defaultPath))
  const file = await saved.promise
  browser.off('Browser.downloadProgress', watch)
  if (file) rmSync(file, { force: true })
  return file
}

export async function askMessage(options: Electron.MessageBoxOptions): Promise<number> {
  const { message, detail = '', buttons = [], defaultId = 0, cancelId = 0 } = options
  const labels = buttons.length > 0 ? buttons : ['OK']
  return (await frontPage().ask(askInPage, { message, detail, labels, defaultId, cancelId })) as number
}
