import type { BrowserWindow } from 'electron'
import { Refusal } from '../../contract/reply.ts'
import type { SheetJob } from '../backend/ports.ts'
import { openHiddenWindow } from './hidden-window.ts'

/** Twice the width of the wider of our papers, 215.9 mm at 96 pixels an inch; the page fills it with the sheet. */
const width = 1632
/** A sheet that flows over many printed pages is cut here: beyond it graphics cards give up. */
const tallest = 16_000

/** Where the sheet stands, once it has been painted. */
const whenPainted = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const sheet = document.querySelector('.paper-sheet')
  if (sheet === null) resolve(null)
  else {
    const { x, y, width, height } = sheet.getBoundingClientRect()
    resolve({ x: Math.floor(x), y: Math.floor(y), width: Math.round(width), height: Math.round(height) })
  }
})))`

/** One sheet of the paper as PNG on white, taken in a window that nobody sees. Refuses with `print-failed`. */
export async function pictureSheet(job: SheetJob): Promise<Uint8Array> {
  const { window, drawn } = openHiddenWindow(job, { width, height: 2300 })
  try {
    await drawn
    return await takePicture(window, job)
  } finally {
    window.destroy()
  }
}

async function takePicture(window: BrowserWindow, { sheet }: SheetJob): Promise<Uint8Array> {
  const { webContents } = window
  const first: Electron.Rectangle | null = await webContents.executeJavaScript(whenPainted)
  if (first === null) throw new Refusal('print-failed', { reason: `no sheet ${sheet}` })
  window.setContentSize(width, Math.min(tallest, first.y + first.height))
  const place: Electron.Rectangle = await webContents.executeJavaScript(whenPainted)
  const image = await webContents.capturePage({ ...place, height: Math.min(tallest, place.height) })
  if (image.isEmpty()) throw new Refusal('print-failed', { reason: 'empty picture' })
  return image.toPNG()
}
