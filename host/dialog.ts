import { askMessage, chooseFiles, chooseSavePath } from './choosers.ts'
import { carry } from './not-carried.ts'
import { onScreen } from './surroundings.ts'

type Asked<Options> = [options: Options] | [window: Electron.BaseWindow, options: Options]

/** Each of Electron's dialogs may be asked with or without the window that it belongs to. */
function optionsOf<Options>(asked: Asked<Options>): Options {
  return asked.length === 1 ? asked[0] : asked[1]
}

/** Without a screen nobody answers, so every dialog is as good as closed; tests put their own answer in its place. */
const carried = {
  async showOpenDialog(...asked: Asked<Electron.OpenDialogOptions>): Promise<Electron.OpenDialogReturnValue> {
    const filePaths = onScreen ? await chooseFiles(optionsOf(asked)) : []
    return { canceled: filePaths.length === 0, filePaths }
  },
  async showSaveDialog(...asked: Asked<Electron.SaveDialogOptions>): Promise<Electron.SaveDialogReturnValue> {
    const filePath = onScreen ? await chooseSavePath(optionsOf(asked)) : ''
    return { canceled: filePath === '', filePath }
  },
  async showMessageBox(...asked: Asked<Electron.MessageBoxOptions>): Promise<Electron.MessageBoxReturnValue> {
    const options = optionsOf(asked)
    const response = onScreen ? await askMessage(options) : (options.cancelId ?? 0)
    return { response, checkboxChecked: options.checkboxChecked ?? false }
  },
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`)
  },
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>

export const dialog = carry<Electron.Dialog>('dialog', carried)
