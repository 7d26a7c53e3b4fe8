import { createHash } from 'node:crypto'
import type { Container, ExportFile, FileIdentity, RawTable } from '../../../core/import/export-file.ts'
import type { Problem, ProblemCode } from '../../../core/problem.ts'
import { containerOf } from './container.ts'
import { limits } from './limits.ts'
import { textsInSheets } from './pasted-text.ts'
import { fileProblem, tooLarge } from './problem.ts'
import { readCsv } from './read-csv.ts'
import { type ReadMarkup, readSpreadsheetml } from './read-spreadsheetml.ts'
import { readXls } from './read-xls.ts'
import { readXlsx } from './read-xlsx.ts'
import { unpackZip } from './unpack-zip.ts'

/**
 * Takes a downloaded file apart. A zip gives one file for each of its members, called `archive.zip/member.csv`,
 * or only itself where it is refused.
 */
export function readExports(bytes: Uint8Array, name: string): ExportFile[] {
  const kind = bytes.length <= limits.fileBytes ? containerOf(bytes) : 'unknown'
  return kind === 'zip' ? readZip(bytes, name) : [readExport(bytes, name)]
}

/** Takes one file apart that is not an archive. Nothing is interpreted, nothing is thrown. */
export function readExport(bytes: Uint8Array, name: string): ExportFile {
  if (bytes.length === 0) return refused(identify(bytes, name, 'unknown'), 'file-empty')
  if (bytes.length > limits.fileBytes) return refused(identify(bytes, name, 'unknown'), 'file-too-large')
  const kind = containerOf(bytes)
  switch (kind) {
    case 'csv':
      return readText(bytes, name)
    case 'xls':
      return workbook(identify(bytes, name, 'xls'), readXls(bytes))
    case 'xlsx':
      return workbook(identify(bytes, name, 'xlsx'), readXlsx(bytes))
    case 'html':
      return refused(identify(bytes, name, 'html'), 'web-page')
    case 'spreadsheetml':
      return markup(identify(bytes, name, 'spreadsheetml'), readSpreadsheetml(bytes))
    case 'encrypted':
      return refused(identify(bytes, name, 'xls'), 'file-encrypted')
    case 'zip':
      return refused(identify(bytes, name, 'zip'), 'unsupported-container', { kind: 'zip' })
    default:
      return refused(identify(bytes, name, 'unknown'), 'unsupported-container', { kind })
  }
}

function readText(bytes: Uint8Array, name: string): ExportFile {
  const { tables, encoding, problems } = readCsv(bytes, name)
  const identity = { ...identify(bytes, name, 'csv'), encoding }
  const strange = strangeCharacters(tables)
  if (problems.some((problem) => problem.severity === 'error')) return { identity, tables: [], problems }
  if (strange) return refused({ ...identity, container: 'unknown' }, 'not-a-table')
  if (tables.length === 0)
    return { ...refused(identity, 'file-empty'), problems: [...problems, fileProblem('file-empty', 'error')] }
  const wrongName = /\.(?:xlsx?|zip)$/i.test(name)
    ? [fileProblem('wrong-extension', 'notice', { container: 'csv' })]
    : []
  return { identity, tables, problems: [...problems, ...wrongName] }
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
  const expected = identity.container === 'xls' ? /\.xls$/i : /\.xlsx$/i
  const wrongName = expected.test(identity.name)
    ? []
    : [fileProblem('wrong-extension', 'notice', { container: identity.container })]
  return { identity, tables: textsInSheets(tables), problems: wrongName }
}

function readZip(bytes: Uint8Array, name: string): ExportFile[] {
  const identity = identify(bytes, name, 'zip')
  const unpacked = unpackZip(bytes)
  if (typeof unpacked === 'string') return [refused(identity, unpacked)]
  // No platform writes such an archive, so nothing else in it can be trusted either.
  const [stray] = unpacked.refused
  if (stray !== undefined) return [refused(identity, 'zip-member-refused', { member: stray })]
  const files = unpacked.members.map((member) => readExport(member.bytes, `${name}/${member.name}`))
  return files.length === 0 ? [refused(identity, 'file-empty')] : files
}

/** The name, size and hash by which a file is known. */
export function identify(bytes: Uint8Array, name: string, container: Container): FileIdentity {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, sha256, bytes: bytes.length, container, encoding: null }
}

function refused(identity: FileIdentity, code: ProblemCode, data: Problem['data'] = {}): ExportFile {
  const problem = code === 'file-too-large' ? tooLarge() : fileProblem(code, 'error', data)
  return { identity, tables: [], problems: [problem] }
}
