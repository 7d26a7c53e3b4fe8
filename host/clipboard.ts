import { frontPage } from './choosers.ts'
import { carry } from './not-carried.ts'
import { writeImageInPage } from './world/clipboard.ts'

type Payload = ConstructorParameters<typeof Electron.ClipboardItem>[0]

const png = 'image/png'

/** One entry of the clipboard; a picture is all that the product puts there. */
export class ClipboardItem {
  private readonly payload: Payload

  constructor(payload: Payload) {
    this.payload = payload
  }

  get types(): string[] {
    return Object.keys(this.payload)
  }

  async getType(type: string): Promise<Blob> {
    const found = await this.payload[type]
    if (found instanceof Blob) return found
    throw new Error(`electron stand-in: clipboard entries of ${type} are not carried`)
  }
}

/** The browser's own clipboard, which on a screen is that of the system; its page writes there as if the user had clicked. */
export const clipboard = carry<Electron.Clipboard>('clipboard', {
  async write(items: Pick<ClipboardItem, 'getType'>[]): Promise<void> {
    const [item] = items
    if (item === undefined) return
    const bytes = Buffer.from(await (await item.getType(png)).arrayBuffer())
    const page = frontPage()
    const { browser } = page.opened.devtools
    // The app itself grants its pages nothing: only for this one moment may its own main process write.
    const allow = (setting: 'granted' | 'denied') =>
      browser.send('Browser.setPermission', { permission: { name: 'clipboard-write' }, setting })
    await allow('granted')
    try {
      const trouble = await page.ask(writeImageInPage, bytes.toString('base64'))
      if (trouble !== '') throw new Error(`electron stand-in: the clipboard took no picture: ${trouble}`)
    } finally {
      await allow('denied')
    }
  },
})
