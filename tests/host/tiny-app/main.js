// The smallest app that uses each thing that the stand-in carries.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, BrowserWindow, dialog, ipcMain, nativeTheme, protocol, session } from 'electron'

const here = import.meta.dirname
const types = { '.html': 'text/html', '.js': 'text/javascript' }
const csp = "default-src 'none'; script-src 'self'; connect-src 'self'"
const webPreferences = { preload: path.join(here, 'preload.cjs'), sandbox: true, contextIsolation: true }
const heard = []

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    heard.push(`open ${url}`)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event, url) => {
    heard.push(`navigate ${url}`)
    if (!url.startsWith('app://tiny/')) event.preventDefault()
  })
})
app.on('second-instance', (_event, argv) => heard.push(`second ${argv.at(-1)}`))
app.on('window-all-closed', () => app.quit())
app.on('will-quit', () => console.error('will-quit'))

const answers = {
  echo: (_event, ...values) => values,
  sender: (event) => [event.senderFrame.url, event.senderFrame === event.sender.mainFrame],
  fail: () => {
    throw new RangeError('too far')
  },
  heard: () => heard.splice(0),
  push: (event, value) => event.sender.send('pushed', value),
  dark: () => {
    nativeTheme.themeSource = 'dark'
    return nativeTheme.shouldUseDarkColors
  },
  choose: () => dialog.showOpenDialog({ properties: ['openFile'] }),
  print,
  thread: () =>
    new Promise((resolve) => {
      const source = "require('node:worker_threads').parentPort.postMessage(6 * 7)"
      new Worker(source, { eval: true }).once('message', resolve)
    }),
  absent: () => app.getFileIcon('x'),
}

async function print() {
  const window = new BrowserWindow({ show: false, width: 900, height: 1200, webPreferences })
  await window.loadURL('app://tiny/page.html#print')
  const size = await window.webContents.executeJavaScript('[innerWidth, innerHeight]')
  const pdf = await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
  window.destroy()
  return { size, pdf: new Uint8Array(pdf) }
}

async function start() {
  const code = process.argv.find((word) => word.startsWith('--exit='))
  if (code) return app.exit(Number(code.slice('--exit='.length)))
  protocol.handle('app', ({ url }) => {
    const file = path.join(here, new URL(url).pathname)
    return new Response(readFileSync(file), {
      headers: { 'content-type': types[path.extname(file)], 'content-security-policy': csp },
    })
  })
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith('app:') })
  })
  for (const [channel, answer] of Object.entries(answers)) ipcMain.handle(channel, answer)
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences })
  window.once('ready-to-show', () => window.show())
  await window.loadURL('app://tiny/page.html')
}

if (app.requestSingleInstanceLock()) app.whenReady().then(start)
else app.quit()
