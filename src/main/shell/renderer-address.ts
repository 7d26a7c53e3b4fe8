import { appOrigin } from './app-protocol.ts'

/** The development server's origin under `npm run dev`, else undefined: a packaged app knows no other origin than its own. */
export function developmentOrigin(isPackaged: boolean): string | undefined {
  const address = process.env['ELECTRON_RENDERER_URL']
  return isPackaged || address === undefined ? undefined : new URL(address).origin
}

/** Where a window starts; `hash` is its screen, such as `/print?language=fr`. */
export function rendererAddress(isPackaged: boolean, hash = ''): string {
  const origin = developmentOrigin(isPackaged) ?? appOrigin
  return `${origin}/index.html${hash === '' ? '' : `#${hash}`}`
}

/** True for a page of ours, the only ones that may ask anything. */
export function isOurs(address: string, isPackaged: boolean): boolean {
  const development = developmentOrigin(isPackaged)
  return address.startsWith(`${appOrigin}/`) || (development !== undefined && address.startsWith(`${development}/`))
}
