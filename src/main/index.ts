import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { runPrintOrder } from './print-job.ts'
import { declareAppProtocol, serveApp } from './shell/app-protocol.ts'
import { type BackendThread, startBackend } from './shell/backend-thread.ts'
import { createDesktopPorts } from './shell/desktop-ports.ts'
import { createDroppedFiles } from './shell/dropped-files.ts'
import { openGate, tell } from './shell/gate.ts'
import { openMainWindow } from './shell/main-window.ts'
import { setMenu } from './shell/menu.ts'
import { printAhead } from './shell/print-window.ts'
import { blockNetwork, confinePages } from './shell/security.ts'
import { readStartArguments } from './shell/start-arguments.ts'

const start = readStartArguments(process.argv, process.cwd())
const rendererFolder = join(import.meta.dirname, '../renderer')

declareAppProtocol()
confinePages()

if (start.job !== null) {
  void app
    .whenReady()
    .then(prepare)
    .then(() => runPrintOrder(start.job ?? ''))
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(prepare).then(openApp)
} else {
  app.quit()
}

/** Before any page: our own files are served, and nothing else can be reached. */
function prepare(): void {
  blockNetwork()
  serveApp(rendererFolder)
}

async function openApp(): Promise<void> {
  const language = app.getLocale().toLowerCase().startsWith('fr') ? 'fr' : 'en'
  const userDataFolder = app.getPath('userData')
  const dropped = createDroppedFiles()
  let window: BrowserWindow | undefined

  const backend = startBackend(
    {
      appVersion: app.getVersion(),
      systemLanguage: language,
      userName: userInfo().username,
      userDataFolder,
      sampleFolder: join(
        app.isPackaged ? process.resourcesPath : app.getAppPath(),
        app.isPackaged ? 'sample' : 'resources/sample',
      ),
      workspace: start.workspace,
    },
    createDesktopPorts({
      language,
      documentsFolder: app.getPath('documents'),
      userDataFolder,
      dropped,
      window: () => window,
    }),
    ({ name, event }) => {
      if (window !== undefined) tell(window.webContents, name, event)
    },
  )
  openGate(backend.ask, dropped)

  const show = async () => {
    window = await openMainWindow()
    window.on('closed', () => {
      window = undefined
      printAhead(null)
    })
    setMenu(window, language)
  }
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (window === undefined) void show()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  closeBeforeQuitting(backend)
  await show()
}

/** The workspace is closed in order before the process ends. */
function closeBeforeQuitting(backend: BackendThread): void {
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void backend.close().then(() => {
      closed = true
      app.quit()
    })
  })
}
