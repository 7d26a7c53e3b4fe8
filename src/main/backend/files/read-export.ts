import { createHash } from 'node:crypto'
import type { Container, ExportFile, FileIdentity, RawTable } from '../../../core/import/export-file.ts'
import { mostInFile } from '../../../core/import/most-in-file.ts'
import type { Problem, ProblemCode } from '../../../core/problem.ts'
import { containerOf, type Kind, mayBeWorkbook } from './container.ts'
import { type Content, contentOf, headOf, heldContent } from './content.ts'
import { limits } from './limits.ts'
import { textsInSheets } from './pasted-text.ts'
import { fileProblem } from './problem.ts'
import { readCsv } from './read-csv.ts'
import { readOds } from './read-ods.ts'
import { type ReadMarkup, readSpreadsheetml } from './read-spreadsheetml.ts'
import { readXls } from './read-xls.ts'
import { readXlsx } from './read-xlsx.ts'
import { unpackZip } from './unpack-zip.ts'

/**
 * Takes a downloaded file apart. A zip gives one file for each of its members, called `archive.zip/member.csv`,
 * or only itself where it is refused.
 */
export function readExports(bytes: Uint8Array | Content, name: string): ExportFile[] {
  const content = contentOf(bytes)
  const isWhole = content.bytes <= limits.fileBytes && mayBeWorkbook(headOf(content, 4))
  if (!isWhole) return [readExport(content, name)]
  const held = heldContent(content.whole())
  return containerOf(held.whole()) === 'zip' ? readZip(held, name) : [readExport(held, name)]
}

/** Takes one file apart that is not an archive. Nothing is interpreted, nothing is thrown. */
export function readExport(bytes: Uint8Array | Content, name: string): ExportFile {
  const content = contentOf(bytes)
  if (content.bytes === 0) return refused(identify(content, name, 'unknown'), 'file-empty')
  const kind = kindOf(content)
  const most = kind === 'csv' ? limits.textBytes : limits.fileBytes
  if (content.bytes > most) return refused(identify(content, name, 'unknown'), 'file-too-large', { limit: most / 1e6 })
  return kind === 'csv' ? readText(content, name) : readWhole(content, name, kind)
}

/** Only a workbook or an archive must be looked at as a whole to know what it is. */
function kindOf(content: Content): Kind {
  const head = headOf(content, 4096)
  return mayBeWorkbook(head) && content.bytes <= limits.fileBytes ? containerOf(content.whole()) : containerOf(head)
}

function readWhole(content: Content, name: string, kind: Kind): ExportFile {
  const known = (container: Container) => identify(content, name, container)
  switch (kind) {
    case 'xls':
      return workbook(known('xls'), readXls(content.whole()))
    case 'xlsx':
      return workbook(known('xlsx'), readXlsx(content.whole()))
    case 'ods':
      return workbook(known('ods'), readOds(content.whole()))
    case 'html':
      return refused(known('html'), 'web-page')
    case 'spreadsheetml':
      return markup(known('spreadsheetml'), readSpreadsheetml(content.whole()))
    case 'encrypted':
      return refused(known('xls'), 'file-encrypted')
    case 'zip':
      return refused(known('zip'), 'unsupported-container', { kind: 'zip' })
    default:
      return refused(known('unknown'), 'unsupported-container', { kind })
  }
}

function readText(content: Content, name: string): ExportFile {
  const { tables, sha256, encoding, delimiter, problems } = readCsv(content, name)
  const identity: FileIdentity = { name, sha256, bytes: content.bytes, container: 'csv', encoding }
  const strange = strangeCharacters(tables)
  if (strange) return refused({ ...identity, container: 'unknown' }, 'not-a-table')
  if (tables.length === 0)
    return { ...refused(identity, 'file-empty'), problems: [...problems, fileProblem('file-empty', 'error')] }
  const wrongName = /\.(?:xlsx?|zip)$/i.test(name)
    ? [fileProblem('wrong-extension', 'notice', { container: 'csv' })]
    : []
  return { identity, tables, delimiter, problems: [...problems, ...wrongName] }
}

/** Control characters do not stand in texts: this is some other kind of file. */
function strangeCharacters(tables: readonly RawTable[]): boolean {
  const sample = tables
    .flatMap((table) => [...table.rows.slice(0, 20)].flat())
    .join('')
    .slice(0, 4000)
  const controls = [...sample].filter((letter) => letter < ' ' && letter !== '\n' && letter !== '\t').length
  return controls > sample.length * 0.02
}

function markup(identity: FileIdentity, read: ReadMarkup | ProblemCode): ExportFile {
  if (typeof read === 'string') return refused(identity, read)
  if (read.tables.every((table) => table.rows.length === 0)) return refused(identity, 'file-empty')
  const wrongName = /\.xml$/i.test(identity.name)
    ? []
    : [fileProblem('wrong-extension', 'notice', { container: identity.container })]
  return { identity, tables: read.tables, problems: [...read.problems, ...wrongName] }
}

function workbook(identity: FileIdentity, tables: RawTable[] | ProblemCode): ExportFile {
  if (typeof tables === 'string') return refused(identity, tables)
  if (tables.every((table) => table.rows.length === 0)) return refused(identity, 'file-empty')
  const wrongName = identity.name.toLowerCase().endsWith(`.${identity.container}`)
    ? []
    : [fileProblem('wrong-extension', 'notice', { container: identity.container })]
  return { identity, tables: textsInSheets(tables), problems: wrongName }
}

function readZip(content: Content, name: string): ExportFile[] {
  const identity = identify(content, name, 'zip')
  const unpacked = unpackZip(content.whole())
  if (typeof unpacked === 'string') return [refused(identity, unpacked)]
  // No platform writes such an archive, so nothing else in it can be trusted either.
  const [stray] = unpacked.refused
  if (stray !== undefined) return [refused(identity, 'zip-member-refused', { member: stray })]
  const files = unpacked.members.map((member) => readExport(heldContent(member.bytes), `${name}/${member.name}`))
  return files.length === 0 ? [refused(identity, 'file-empty')] : files
}

/** The name, size and hash by which a file is known, which takes one reading of it. */
export function identify(bytes: Uint8Array | Content, name: string, container: Container): FileIdentity {
  const content = contentOf(bytes)
  const hash = createHash('sha256')
  for (const chunk of content.chunks()) hash.update(chunk)
  return { name, sha256: hash.digest('hex'), bytes: content.bytes, container, encoding: null }
}

function refused(identity: FileIdentity, code: ProblemCode, data: Problem['data'] = limitOf(code)): ExportFile {
  return { identity, tables: [], problems: [fileProblem(code, 'error', data)] }
}

/** In megabytes, where a whole file would take more memory than there may be. */
function limitOf(code: ProblemCode): Problem['data'] {
  return code === 'file-too-large' ? { limit: mostInFile.megabytes } : {}
}
