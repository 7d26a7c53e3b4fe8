import type { Problem } from '../../../core/problem.ts'
import { repairMojibake } from './mojibake.ts'
import { fileProblem } from './problem.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** True where the last character, and so the last row, is incomplete. */
  readonly truncated: boolean
  readonly problems: readonly Problem[]
}

/** Bytes to text: by the byte order mark, else by the pattern of zero bytes, else strict UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Order(bytes)
  if (utf16 !== undefined) return cleaned(decodeUtf16(bytes, utf16))
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  const text = strictUtf8(body)
  if (text !== undefined) return cleaned({ text, encoding: 'utf-8', truncated: false, problems: [] })
  const whole = withoutCutEnd(body)
  if (whole !== undefined)
    return cleaned({
      text: whole,
      encoding: 'utf-8',
      truncated: true,
      problems: [fileProblem('file-truncated', 'warning')],
    })
  return cleaned({
    text: new TextDecoder('windows-1252').decode(body),
    encoding: 'windows-1252',
    truncated: false,
    problems: [fileProblem('encoding-guessed', 'notice', { encoding: 'Windows-1252' })],
  })
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 2000) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (bytes[1] === 0 && odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (bytes[0] === 0 && even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const truncated = bytes.length % 2 === 1
  const even = truncated ? bytes.subarray(0, bytes.length - 1) : bytes
  const text = new TextDecoder(encoding).decode(even)
  const problems = truncated ? [fileProblem('file-truncated', 'warning')] : []
  return { text, encoding, truncated, problems }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A file cut in the middle of a character is still UTF-8 but for its last one to three bytes. */
function withoutCutEnd(bytes: Uint8Array): string | undefined {
  for (let cut = 1; cut <= 3; cut += 1) {
    const last = bytes[bytes.length - cut]
    if (last !== undefined && last >= 0xc2 && bytes.length > 16)
      return strictUtf8(bytes.subarray(0, bytes.length - cut))
  }
  return undefined
}

function cleaned(decoded: Decoded): Decoded {
  const problems = [...decoded.problems]
  let text = decoded.text.replace(/^\ufeff/, '')
  if (text.includes('\0')) {
    text = text.replaceAll(/\0|\ufeff|ÿþ/g, '')
    problems.push(fileProblem('file-damaged', 'warning'))
  }
  const repaired = repairMojibake(text)
  if (repaired !== undefined) {
    text = repaired
    problems.push(fileProblem('mojibake-repaired', 'notice'))
  }
  return { ...decoded, text, problems }
}
