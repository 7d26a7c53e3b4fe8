/** Questions to the user that a browser can put. Each function is sent to the page as text, and uses nothing outside. */

export interface FileWish {
  accept: string
  multiple: boolean
  folder: boolean
}

export interface MessageWish {
  message: string
  detail: string
  labels: string[]
  defaultId: number
  cancelId: number
}

/** Leaves the files where the main process looks for them, and gives each one's way from the chosen folder. */
export function chooseInPage({ accept, multiple, folder }: FileWish): Promise<string[]> {
  const input = Object.assign(document.createElement('input'), {
    type: 'file',
    accept,
    multiple,
    webkitdirectory: folder,
  })
  return new Promise((resolve) => {
    const finish = () => {
      const files = [...(input.files ?? [])]
      const { boardrooFiles } = globalThis as unknown as { boardrooFiles: Map<number, File[]> }
      boardrooFiles.set(0, files)
      resolve(files.map((file) => file.webkitRelativePath))
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    input.click()
  })
}

export function saveFromPage(name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([' ']))
  link.download = name
  link.click()
}

export function askInPage({ message, detail, labels, defaultId, cancelId }: MessageWish): Promise<number> {
  const dialog = document.createElement('dialog')
  const heading = Object.assign(document.createElement('strong'), { textContent: message })
  const text = Object.assign(document.createElement('p'), { textContent: detail })
  const row = document.createElement('div')
  // Set one by one, because the page's own rules may forbid style attributes.
  Object.assign(dialog.style, { font: '14px system-ui', padding: '20px', maxWidth: '420px', whiteSpace: 'pre-wrap' })
  Object.assign(row.style, { display: 'flex', gap: '8px', justifyContent: 'flex-end', marginTop: '16px' })
  dialog.append(heading, text, row)
  return new Promise((resolve) => {
    for (const [at, label] of labels.entries()) {
      const button = Object.assign(document.createElement('button'), {
        textContent: label,
        autofocus: at === defaultId,
      })
      button.addEventListener('click', () => dialog.close(String(at)))
      row.append(button)
    }
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === '' ? cancelId : Number(dialog.returnValue))
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}
