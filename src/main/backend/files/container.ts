import type { Container } from '../../../core/import/export-file.ts'
import { listMembers } from './unpack-zip.ts'

export type Kind = Container | 'pdf' | 'image' | 'encrypted' | 'json' | 'numbers' | 'fods' | 'document'

const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0]
const archives = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]

/** True for the first bytes of what can only be told from all its bytes. */
export function mayBeWorkbook(head: Uint8Array): boolean {
  return isArchive(head) || oldWorkbook.every((byte, at) => head[at] === byte)
}

/** True for the first bytes of a zip, be it whole or not. */
export function isArchive(head: Uint8Array): boolean {
  return archives.some((signature) => signature.every((byte, at) => head[at] === byte))
}

/** What the first bytes say a file is. The name is never asked: `.xls` may be a workbook, XML or plain text. */
export function containerOf(bytes: Uint8Array): Kind {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (starts(...oldWorkbook)) return holds(bytes, utf16('EncryptedPackage')) ? 'encrypted' : 'xls'
  if (isArchive(bytes)) return zipKind(bytes)
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return 'image'
  return textContainer(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))
}

/** Parts by which one knows what a program packed into its zip. */
const parts: readonly (readonly [RegExp, Kind])[] = [
  [/^xl\//, 'xlsx'],
  [/^(?:word|ppt)\//, 'document'],
  [/^Index(?:\/|\.zip$)/, 'numbers'],
]

/** A workbook is a zip too; where the zip was cut its first member still tells. */
function zipKind(bytes: Uint8Array): Kind {
  const names = listMembers(bytes)?.map((member) => member.name)
  const first = new TextDecoder('latin1').decode(bytes.subarray(30, 60))
  if (names === undefined) return /^(?:\[Content_Types\]|_rels\/|xl\/|docProps\/)/.test(first) ? 'xlsx' : 'zip'
  if (names.includes('mimetype') && names.includes('content.xml')) return openDocument(bytes)
  return parts.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'zip'
}

/** Its first member names the kind in plain letters. */
function openDocument(bytes: Uint8Array): Kind {
  const others = ['text', 'presentation', 'graphics'].map((kind) => Buffer.from(`opendocument.${kind}`))
  return others.some((kind) => holds(bytes, kind)) ? 'document' : 'ods'
}

function textContainer(start: string): Kind {
  const text = start
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|script)\b/i.test(text)) return 'html'
  if (/^<\?xml/i.test(text))
    return /schemas-microsoft-com:office:spreadsheet|Excel\.Sheet/.test(text) ? 'spreadsheetml' : xmlKind(text)
  return /^(?:\{\s*["}]|\[\s*(?:[{[\]]|"[^"]*"\s*[,\]]))/.test(text) ? 'json' : 'csv'
}

function xmlKind(text: string): Kind {
  // OpenDocument in one file: its namespaces alone may fill the start, before it says what it is.
  if (/<office:document\b/i.test(text))
    return /opendocument\.(?:text|presentation|graphics)"/.test(text) ? 'document' : 'fods'
  return /<html/i.test(text) ? 'html' : 'unknown'
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

function holds(bytes: Uint8Array, part: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part)
}
