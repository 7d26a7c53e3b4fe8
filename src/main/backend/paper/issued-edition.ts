import type { EditionComparison } from '../../../contract/edition-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { Language } from '../../../core/language.ts'
import type { Grounds } from '../../../core/pack/grounds.ts'
import { differencesOf, textDifferencesOf } from '../../../core/report/edition-difference.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { figuresOf } from '../../../core/report/trace/figures-of.ts'
import type { OpenFile } from '../backend.ts'
import {
  type EditionFile,
  type KeptForm,
  loadEditionFile,
  loadEditionFiles,
  nameOfFile,
} from '../database/papers/edition-files.ts'
import { type KeptEdition, loadEdition, loadEditions, loadGroundsText } from '../database/papers/editions.ts'
import { sha256 } from '../sha256.ts'

/** An edition as it was issued. What stands in the file must be what was hashed, or it is not shown as issued. */
export function editionModel({ db }: OpenFile, number: number): ReportModel {
  const edition = keptEdition(db, number)
  if (!isIntact(edition)) throw new Refusal('edition-damaged', { number })
  return { ...edition.model, signed: edition.signedBy !== null }
}

/** What an edition was computed from, as it was then. */
export function editionGrounds({ db }: OpenFile, number: number): Grounds {
  const { hashes } = keptEdition(db, number)
  const text = loadGroundsText(db, number)
  if (text === undefined) throw new Refusal('edition-without-grounds', { number })
  if (sha256(text) !== hashes.grounds) throw new Refusal('edition-damaged', { number })
  return JSON.parse(text)
}

/**
 * A file of an edition, byte for byte as it was made at its issue: that of a draft until it is signed. Undefined for an
 * edition that was issued before its files were kept.
 */
export function editionFile(
  { db }: OpenFile,
  number: number,
  { form, language }: { readonly form: KeptForm; readonly language: Language },
): EditionFile | undefined {
  const { hashes, signedBy } = keptEdition(db, number)
  if (hashes.files === undefined) return undefined
  const file = loadEditionFile(db, number, { form, language, signed: signedBy !== null })
  if (file === undefined || !isFileIntact(file, hashes.files)) throw new Refusal('edition-damaged', { number })
  return file
}

export function compareEditions(
  file: OpenFile,
  { older, newer }: { readonly older: number; readonly newer: number },
): EditionComparison {
  const [before, now] = [editionModel(file, older), editionModel(file, newer)]
  const figures = figuresOf(now).length
  return { older, newer, figures, differences: differencesOf(before, now), texts: textDifferencesOf(before, now) }
}

/** Numbers of the editions that are no longer what was issued. */
export function damagedEditions({ db }: OpenFile): number[] {
  return loadEditions(db)
    .map(({ number }) => keptEdition(db, number))
    .filter((edition) => !isIntact(edition) || !hasGrounds(db, edition) || !hasFiles(db, edition))
    .map(({ number }) => number)
}

export function keptEdition(db: OpenFile['db'], number: number): KeptEdition {
  const edition = loadEdition(db, number)
  if (edition === undefined) throw new Refusal('edition-none', { number })
  return edition
}

function isIntact({ modelText, model, hashes }: KeptEdition): boolean {
  return sha256(modelText) === hashes.model && sha256(JSON.stringify(figuresOf(model))) === hashes.figures
}

function hasGrounds(db: OpenFile['db'], { number, hashes }: KeptEdition): boolean {
  const text = loadGroundsText(db, number)
  return text === undefined ? hashes.grounds === undefined : sha256(text) === hashes.grounds
}

function hasFiles(db: OpenFile['db'], { number, hashes: { files = {} } }: KeptEdition): boolean {
  const missing = new Set(Object.keys(files))
  for (const file of loadEditionFiles(db, number)) {
    if (!isFileIntact(file, files)) return false
    missing.delete(nameOfFile(file))
  }
  return missing.size === 0
}

function isFileIntact(file: EditionFile, hashes: Readonly<Record<string, string>>): boolean {
  return sha256(file.bytes) === hashes[nameOfFile(file)]
}
