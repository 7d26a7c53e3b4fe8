import { createHash } from 'node:crypto'
import type { EditionComparison } from '../../../contract/edition-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import { languages } from '../../../core/language.ts'
import { type Grounds, paperOf, withoutPersons } from '../../../core/pack/grounds.ts'
import { editableSentences } from '../../../core/report/editable.ts'
import { differencesOf } from '../../../core/report/edition-difference.ts'
import { figuresOf } from '../../../core/report/figures-of.ts'
import { frozen } from '../../../core/report/frozen.ts'
import type { ReportModel, ReportQuestion } from '../../../core/report/report-model.ts'
import { writeSentence } from '../../../core/text/write-sentence.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange } from '../database/change.ts'
import {
  addEdition,
  addGrounds,
  addSignature,
  type KeptEdition,
  loadEdition,
  loadEditions,
  loadGroundsText,
} from '../database/editions.ts'
import type { Hand } from '../registers/register-change.ts'
import { loadGrounds } from './load-report.ts'

/** Freezes a report under the next number: its model with all figures and thresholds, its sentences, what it follows from, and their hashes. */
export function issueEdition(
  file: OpenFile,
  hand: Hand,
  { question, author }: { readonly question: ReportQuestion; readonly author: string },
): void {
  const { db } = file
  inOneChange(db, hand.author, (record) => {
    const number = (loadEditions(db)[0]?.number ?? 0) + 1
    const grounds = loadGrounds(file, question)
    const report = frozen({ ...paperOf(grounds), edition: String(number) })
    const model = JSON.stringify(report)
    const kept = JSON.stringify(withoutPersons(grounds))
    const figures = JSON.stringify(figuresOf(report))
    const hashes = { model: hashOf(model), figures: hashOf(figures), grounds: hashOf(kept) }
    const issued = { number, issuedAt: hand.author.at, author, ...question, hashes }
    addEdition(db, { ...issued, model, texts: JSON.stringify(textsOf(report)) })
    addGrounds(db, number, kept)
    record({ what: 'edition.issue', entity: 'edition', entityId: String(number), old: null, new: issued })
  })
}

/** Whoever reviewed an edition signs it, once; nobody signs what they wrote themselves. */
export function signEdition(
  { db }: OpenFile,
  hand: Hand,
  { number, reviewer }: { readonly number: number; readonly reviewer: string },
): void {
  inOneChange(db, hand.author, (record) => {
    const { author, signedBy } = keptEdition(db, number)
    if (signedBy !== null) throw new Refusal('edition-signed', { number })
    if (sameName(author, reviewer)) throw new Refusal('edition-own-signature', { name: author })
    addSignature(db, number, reviewer, hand.author.at)
    record({ what: 'edition.sign', entity: 'edition', entityId: String(number), old: null, new: { number, reviewer } })
  })
}

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
  if (hashOf(text) !== hashes.grounds) throw new Refusal('edition-damaged', { number })
  return JSON.parse(text)
}

export function compareEditions(
  file: OpenFile,
  { older, newer }: { readonly older: number; readonly newer: number },
): EditionComparison {
  const [before, now] = [editionModel(file, older), editionModel(file, newer)]
  return { older, newer, figures: figuresOf(now).length, differences: differencesOf(before, now) }
}

/** Numbers of the editions that are no longer what was issued. */
export function damagedEditions({ db }: OpenFile): number[] {
  return loadEditions(db)
    .map(({ number }) => keptEdition(db, number))
    .filter((edition) => !isIntact(edition) || !hasGrounds(db, edition))
    .map(({ number }) => number)
}

function isIntact({ modelText, model, hashes }: KeptEdition): boolean {
  return hashOf(modelText) === hashes.model && hashOf(JSON.stringify(figuresOf(model))) === hashes.figures
}

function hasGrounds(db: OpenFile['db'], { number, hashes }: KeptEdition): boolean {
  const text = loadGroundsText(db, number)
  return text === undefined ? hashes.grounds === undefined : hashOf(text) === hashes.grounds
}

function keptEdition(db: OpenFile['db'], number: number): KeptEdition {
  const edition = loadEdition(db, number)
  if (edition === undefined) throw new Refusal('not-found')
  return edition
}

function textsOf(report: ReportModel): Record<string, Record<string, string>> {
  const written = languages.map((language) => {
    const texts = editableSentences(report).map((one) => [one.place, writeSentence(one, language, report.currency)])
    return [language, Object.fromEntries(texts)] as const
  })
  return Object.fromEntries(written)
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
