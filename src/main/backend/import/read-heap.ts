import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../core/date.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import type { ReadExport, UnreadTable } from '../../../core/import/import-plan.ts'
import { interpretExport } from '../../../core/import/interpret-export.ts'
import { windowsFromNeighbours } from '../../../core/import/interpret-exports.ts'
import { asImportedBefore, asRepeated } from '../../../core/import/known-export.ts'
import { OwnSpelling } from '../../../core/import/mapping/own-spelling.ts'
import { type ReadWithMappings, readMapped } from '../../../core/import/mapping/read-mapped.ts'
import type { Supplement } from '../../../core/import/supplement/supplement.ts'
import { heldTables } from '../../../core/import/values/held-values.ts'
import type { Period } from '../../../core/period.ts'
import { ownMeasuresInUse } from '../database/imports/own-measures.ts'
import { findImport, mappingsOfImport, supplementsOfImport } from '../database/imports/same-bytes.ts'
import { loadTemplates } from '../database/imports/templates.ts'
import type { StagedHeap } from '../database/stage/staged-heap.ts'
import type { Content } from '../files/content.ts'
import { type NamedFile, opensAtOnce, type ReadContent, readNamedFile } from './read-files.ts'
import { type Progress, ReadingPace } from './reading-pace.ts'
import { supplementsAmong } from './table-templates.ts'

/** Files that came together, as they read, each with what it was read from. */
export interface Heap {
  readonly reads: readonly ReadExport[]
  readonly unread: readonly (readonly UnreadTable[])[]
  readonly contents: readonly Content[]
  /** What persons added before to the very same bytes, by file. */
  readonly supplements: readonly ReadonlyMap<string, Supplement | null>[]
  /** The days that neighbours told a file, by its place. */
  readonly windows: ReadonlyMap<number, Period>
}

/** Takes files apart and reads them into the heap; nothing stored is looked at but what was said of the same bytes before. */
export async function readHeap(
  db: Database,
  heap: StagedHeap,
  files: readonly NamedFile[],
  importedOn: IsoDate,
  progress: Progress,
): Promise<Heap> {
  const pace = new ReadingPace(progress)
  const parts: ReadContent[] = []
  for (const [done, named] of files.entries()) {
    await setImmediate()
    pace.begin(opensAtOnce(named) ? 'opening' : 'reading', done, files.length, named.name)
    parts.push(...readNamedFile(named, pace.watch))
  }
  const reading = new HeapReading(db, heap, parts, importedOn)
  for (const [done, { file }] of parts.entries()) {
    await setImmediate()
    pace.begin('planning', done, parts.length, file.identity.name)
    reading.read(done)
  }
  const read = reading.result()
  pace.end()
  return { ...read, contents: parts.map(({ content }) => content) }
}

/** The same for files that were taken apart already, without a pause. */
export function readParts(db: Database, heap: StagedHeap, parts: readonly ReadContent[], importedOn: IsoDate): Heap {
  const reading = new HeapReading(db, heap, parts, importedOn)
  for (const at of parts.keys()) reading.read(at)
  return { ...reading.result(), contents: parts.map(({ content }) => content) }
}

/** One file after the other, so that a cancel can arrive between them; again only where neighbours must help. */
class HeapReading {
  readonly #db: Database
  readonly #heap: StagedHeap
  readonly #parts: readonly ReadContent[]
  readonly #importedOn: IsoDate
  readonly #templates
  readonly #supplements: readonly Supplement[]
  readonly #spelling: OwnSpelling
  /** What persons added before to the very same bytes, by file. */
  readonly #chosen: readonly ReadonlyMap<string, Supplement | null>[]
  readonly #done: ReadWithMappings[] = []
  /** The first file of each content, by its hash. */
  readonly #met = new Map<string, string>()

  constructor(db: Database, heap: StagedHeap, parts: readonly ReadContent[], importedOn: IsoDate) {
    this.#db = db
    this.#heap = heap
    this.#parts = parts
    this.#importedOn = importedOn
    const templates = loadTemplates(db)
    this.#spelling = new OwnSpelling(ownMeasuresInUse(db, templates))
    this.#templates = this.#spelling.inTemplates(templates)
    this.#supplements = supplementsAmong(this.#templates)
    this.#chosen = parts.map(({ file }) => this.#spelling.inSupplements(supplementsOfImport(db, file.identity.sha256)))
  }

  read(at: number): void {
    const file = this.#parts[at]?.file
    if (file === undefined) return
    const { sha256, name } = file.identity
    const twin = this.#met.get(sha256)
    if (twin === undefined) this.#met.set(sha256, name)
    this.#done[at] = twin === undefined ? this.#readFile(at, file, null) : this.#repeated(at, file, twin)
  }

  result(): Omit<Heap, 'contents'> {
    const reads = this.#done.map(({ read }) => read)
    const windows = windowsFromNeighbours(reads)
    for (const [at, window] of windows) {
      const file = this.#parts[at]?.file
      if (file !== undefined) this.#done[at] = this.#readFile(at, file, window)
    }
    return {
      reads: this.#done.map(({ read }) => read),
      unread: this.#done.map(({ unread }) => unread),
      supplements: this.#chosen,
      windows,
    }
  }

  #readFile(at: number, file: ExportFile, window: Period | null): ReadWithMappings {
    const { sha256 } = file.identity
    const before = findImport(this.#db, sha256)
    const mappings = this.#spelling.inMappings(mappingsOfImport(this.#db, sha256))
    const supplements = { chosen: this.#chosen[at] ?? new Map(), templates: this.#supplements }
    return this.#heap.read(at, (open) => {
      const wish = { importedOn: this.#importedOn, open, window, exportedOn: before?.exportedOn, supplements }
      const interpreted = interpretExport(file, wish)
      const taught = readMapped(interpreted, file, { mappings, templates: this.#templates, open })
      return before === undefined ? taught : { ...taught, read: asImportedBefore(taught.read) }
    })
  }

  #repeated(at: number, file: ExportFile, twin: string): ReadWithMappings {
    const { open } = heldTables()
    const read = interpretExport(file, { importedOn: this.#importedOn, open })
    return read.status === 'refused' ? this.#readFile(at, file, null) : { read: asRepeated(read, twin), unread: [] }
  }
}
