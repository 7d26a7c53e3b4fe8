import { Refusal } from '../../../../contract/reply.ts'
import type { Logo } from '../../../../core/report/paper-template.ts'
import { checkJpeg } from './check-jpeg.ts'
import { checkPng } from './check-png.ts'

/** A logo goes into every edition and every file of the paper. */
export const mostKilobytes = 300
/** More than the width of a page at 300 dots an inch serves nobody. */
const mostPixels = 2400

const kinds = [
  { mediaType: 'image/png', begins: Buffer.from('89504e470d0a1a0a', 'hex'), check: checkPng },
  { mediaType: 'image/jpeg', begins: Buffer.from('ffd8ff', 'hex'), check: checkJpeg },
] as const

/**
 * A picture as a logo, known by its bytes and not by its name. Only PNG and JPEG are: an SVG can hold scripts and reach for
 * what lies elsewhere. Refuses with the reason: another kind, too large, broken, animated.
 */
export function readLogo(content: Uint8Array, name: string): Logo {
  const bytes = Buffer.from(content)
  const kilobytes = Math.ceil(bytes.length / 1024)
  if (kilobytes > mostKilobytes) throw new Refusal('logo-too-large', { name, kilobytes, limit: mostKilobytes })
  const kind = kinds.find(({ begins }) => bytes.subarray(0, begins.length).equals(begins))
  if (bytes.length === 0) throw new Refusal('logo-broken', { name })
  if (kind === undefined) throw new Refusal(isSvg(bytes) ? 'logo-svg' : 'logo-not-picture', { name })
  const found = kind.check(bytes)
  if (typeof found === 'string') throw new Refusal(`logo-${found}`, { name })
  const { width, height } = found
  if (Math.max(width, height) > mostPixels)
    throw new Refusal('logo-too-many-pixels', { name, width, height, limit: mostPixels })
  if (!found.whole()) throw new Refusal('logo-broken', { name })
  return { mediaType: kind.mediaType, base64: bytes.toString('base64'), width, height }
}

/** Text of this kind begins with its element, or with a line about itself. */
function isSvg(bytes: Buffer): boolean {
  return /^\uFEFF?\s*<(?:\?xml|!|svg)/i.test(bytes.toString('utf8', 0, 100))
}
