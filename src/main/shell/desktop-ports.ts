import { extname, join } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import type { PaperKind } from '../../contract/views.ts'
import type { Language } from '../../core/language.ts'
import { say } from '../../core/text/phrasebook.ts'
import type { DistantPorts } from '../backend/ports.ts'
import { copyPicture } from './copy-picture.ts'
import type { DroppedFiles } from './dropped-files.ts'
import { printAhead, printReport } from './print-window.ts'
import { recentFilesIn } from './recent-files.ts'
import { pictureSheet } from './sheet-picture.ts'

export interface Desktop {
  readonly language: Language
  readonly documentsFolder: string
  readonly userDataFolder: string
  readonly dropped: DroppedFiles
  /** The window to which dialogs belong; undefined while there is none. */
  window(): BrowserWindow | undefined
}

const templateFilter = { name: 'JSON', extensions: ['json'] }
const tableFilter = { name: 'CSV, Excel', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xls', 'ods'] }
const packFilter = { name: 'ZIP', extensions: ['zip'] }
const pictureFilter = { name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }
const paperTemplateFilter = { name: 'Boardroo', extensions: ['boardroo-template'] }
const workspaceFilter = { name: 'Boardroo', extensions: ['boardroo'] }

/** What a dialog asks for: the rest of the key of its title. */
type DialogTitle =
  | 'exports'
  | 'workspace'
  | 'new-workspace'
  | 'save'
  | 'template'
  | 'save-template'
  | 'attachments'
  | 'costs'
  | 'pack'
  | 'picture'
  | 'paper-template'
  | 'save-file'

/** What the backend asks of the desktop: dialogs, printing, the file manager. Paths come from here and never from a page. */
export function createDesktopPorts(desktop: Desktop): DistantPorts {
  const words = (key: DialogTitle) => say(desktop.language, `menu.choose-${key}`, {})
  const chooseOne = async (key: DialogTitle, filter: Electron.FileFilter) => {
    const chosen = await choose(desktop, { title: words(key), properties: ['openFile'], filters: [filter] })
    return chosen?.[0] ?? null
  }
  const chooseSeveral = (key: DialogTitle) =>
    choose(desktop, { title: words(key), properties: ['openFile', 'multiSelections'] })
  return {
    chooseExports: () => chooseSeveral('exports'),
    chooseWorkspace: () => chooseOne('workspace', workspaceFilter),
    chooseNewWorkspace: (name) => chooseSave(desktop, words('new-workspace'), `${name}.boardroo`, workspaceFilter),
    chooseTemplate: () => chooseOne('template', templateFilter),
    chooseAttachments: () => chooseSeveral('attachments'),
    chooseCostTable: () => chooseOne('costs', tableFilter),
    choosePack: () => chooseOne('pack', packFilter),
    choosePicture: () => chooseOne('picture', pictureFilter),
    choosePaperTemplate: () => chooseOne('paper-template', paperTemplateFilter),
    chooseSavePath: ({ kind, suggestedName }) => {
      if (kind === 'file') return chooseSave(desktop, words('save-file'), suggestedName, filterOf(suggestedName))
      if (kind === 'paper-template')
        return chooseSave(desktop, words('save-template'), suggestedName, paperTemplateFilter)
      if (kind === 'template') return chooseSave(desktop, words('save-template'), suggestedName, templateFilter)
      return chooseSave(desktop, words('save'), suggestedName, paperFilters[kind])
    },
    droppedPaths: async (tokens) => desktop.dropped.take(tokens),
    printAhead: async (job) => printAhead(job),
    printReport,
    pictureSheet,
    copyPicture,
    reveal: async (path) => shell.showItemInFolder(path),
    ...recentFilesIn(desktop.userDataFolder),
  }
}

const paperFilters: Readonly<Record<PaperKind, Electron.FileFilter>> = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  workbook: { name: 'Excel', extensions: ['xlsx'] },
  slides: { name: 'PowerPoint', extensions: ['pptx'] },
  figures: { name: 'CSV', extensions: ['csv'] },
  pack: packFilter,
}

/** A file keeps the ending that it has. */
function filterOf(name: string): Electron.FileFilter {
  const extension = extname(name).slice(1)
  return extension === ''
    ? { name: '*', extensions: ['*'] }
    : { name: extension.toUpperCase(), extensions: [extension] }
}

async function choose(desktop: Desktop, options: Electron.OpenDialogOptions): Promise<readonly string[] | null> {
  const window = desktop.window()
  const answer = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return answer.canceled ? null : answer.filePaths
}

async function chooseSave(
  desktop: Desktop,
  title: string,
  name: string,
  filter: Electron.FileFilter,
): Promise<string | null> {
  const options = { title, defaultPath: join(desktop.documentsFolder, name), filters: [filter] }
  const window = desktop.window()
  const answer = await (window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}
