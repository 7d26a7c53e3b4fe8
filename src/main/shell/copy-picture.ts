import { ClipboardItem, clipboard } from 'electron'

/** Puts a PNG on the clipboard of the system. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const picture = new Blob([new Uint8Array(png)], { type: 'image/png' })
  await clipboard.write([new ClipboardItem({ 'image/png': picture })])
}
