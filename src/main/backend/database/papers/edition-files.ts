import { deflateSync, inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Language } from '../../../../core/language.ts'

/** The forms in which an edition is kept; `cells` says where in its workbook each figure stands. */
export const keptForms = ['pdf', 'workbook', 'slides', 'figures', 'cells'] as const
export type KeptForm = (typeof keptForms)[number]

/** Which file of an edition is meant: each is made with the mark of a draft, and as it is once it is signed. */
export interface FileOfEdition {
  readonly language: Language
  readonly form: KeptForm
  readonly signed: boolean
}

export interface EditionFile extends FileOfEdition {
  /** The version of the app that made it. */
  readonly boardroo: string
  readonly bytes: Uint8Array
}

type Row = Omit<EditionFile, 'signed' | 'bytes'> & { readonly signed: 0 | 1; readonly compressed: Buffer }

/** `workbook.fr.draft`: its name in the list of hashes. */
export function nameOfFile({ form, language, signed }: FileOfEdition): string {
  return `${form}.${language}${signed ? '' : '.draft'}`
}

export function addEditionFiles(db: Database, edition: number, files: readonly EditionFile[]): void {
  const insert = db.prepare(
    'INSERT INTO edition_files (edition, language, form, signed, boardroo, compressed) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const { language, form, signed, boardroo, bytes } of files)
    insert.run(edition, language, form, signed ? 1 : 0, boardroo, deflateSync(bytes))
}

/** Undefined for a file that was not kept. */
export function loadEditionFile(db: Database, edition: number, wish: FileOfEdition): EditionFile | undefined {
  const row = db
    .prepare<[number, string, string, number], Row>(
      `SELECT language, form, signed, boardroo, compressed FROM edition_files
       WHERE edition = ? AND language = ? AND form = ? AND signed = ?`,
    )
    .get(edition, wish.language, wish.form, wish.signed ? 1 : 0)
  return row === undefined ? undefined : fileOf(row)
}

/** All of an edition, one after the other. */
export function* loadEditionFiles(db: Database, edition: number): Generator<EditionFile> {
  const rows = db.prepare<[number], Row>(
    'SELECT language, form, signed, boardroo, compressed FROM edition_files WHERE edition = ?',
  )
  for (const row of rows.iterate(edition)) yield fileOf(row)
}

function fileOf({ signed, compressed, ...row }: Row): EditionFile {
  return { ...row, signed: signed === 1, bytes: new Uint8Array(inflateSync(compressed)) }
}
