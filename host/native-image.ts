import { carry } from './not-carried.ts'

const widthInPng = 16

/** A picture is kept as the PNG that it came as: nothing here has to look into it. */
export function imageOf(png: Buffer): Electron.NativeImage {
  return carry<Electron.NativeImage>('nativeImage', {
    isEmpty: () => png.length === 0,
    toPNG: () => png,
    getSize: () => ({ width: png.readUInt32BE(widthInPng), height: png.readUInt32BE(widthInPng + 4) }),
  } satisfies Pick<Electron.NativeImage, 'isEmpty' | 'toPNG' | 'getSize'>)
}
