import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import { languages } from '../../../core/language.ts'
import { paperOf, withoutPersons } from '../../../core/pack/grounds.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { ReportQuestion } from '../../../core/report/report-question.ts'
import { figuresOf } from '../../../core/report/trace/figures-of.ts'
import { editableSentences } from '../../../core/report/wording/editable.ts'
import { frozen } from '../../../core/report/wording/frozen.ts'
import { writeSentence } from '../../../core/text/write-sentence.ts'
import { type Backend, type OpenFile, openFile } from '../backend.ts'
import { inOneChange } from '../database/changes/change.ts'
import { addEditionFiles, type EditionFile, nameOfFile } from '../database/papers/edition-files.ts'
import { addEdition, addGrounds, addSignature, loadEditions } from '../database/papers/editions.ts'
import { whileOthersWait } from '../import/one-at-a-time.ts'
import { keepForecasts } from '../objectives/keep-forecasts.ts'
import type { Ports } from '../ports.ts'
import type { Hand } from '../registers/register-change.ts'
import { sha256 } from '../sha256.ts'
import { keptEdition } from './issued-edition.ts'
import { factsOf } from './load-facts.ts'
import { loadGrounds } from './load-report.ts'
import { makeEditionFiles } from './make-edition-files.ts'

interface Issue {
  readonly question: ReportQuestion
  readonly author: string
}

/**
 * Freezes a report under the next number: its model with all figures and thresholds, its sentences, what it follows from,
 * its files as they are made today, and the hashes of all that. What it forecast is kept beside it. Refuses with
 * `edition-not-printed`, and stores nothing.
 */
export async function issueEdition(backend: Backend, ports: Ports, hand: Hand, issue: Issue): Promise<void> {
  const file = openFile(backend)
  // Nothing changes between what is printed and what is stored.
  await whileOthersWait(backend, async () => {
    const frame = frameOf(file, issue)
    const { appVersion: boardroo } = backend.surroundings
    const onStep = (done: number, total: number) => ports.emit('edition.progress', { done, total })
    const files = await makeEditionFiles(JSON.parse(frame.model), { ports, boardroo }, onStep).catch(refuseUnprinted)
    store(file.db, hand, { ...frame, issue, boardroo, files })
    const occasion = { occasion: 'report', knownOn: issue.question.asOf, madeOn: hand.today } as const
    keepForecasts(file.db, hand.author, factsOf(file), occasion)
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

/** What is frozen, as the JSON that is hashed and kept. */
interface Frame {
  readonly number: number
  readonly model: string
  readonly figures: string
  readonly texts: string
  readonly grounds: string
}

function frameOf(file: OpenFile, { question }: Issue): Frame {
  const number = (loadEditions(file.db)[0]?.number ?? 0) + 1
  const grounds = loadGrounds(file, question)
  const report = frozen({ ...paperOf(grounds), edition: String(number) })
  return {
    number,
    model: JSON.stringify(report),
    figures: JSON.stringify(figuresOf(report)),
    texts: JSON.stringify(textsOf(report)),
    grounds: JSON.stringify(withoutPersons(grounds)),
  }
}

interface Made extends Frame {
  readonly issue: Issue
  readonly boardroo: string
  readonly files: readonly EditionFile[]
}

function store(
  db: Database,
  { author: { who, at } }: Hand,
  { number, model, texts, figures, grounds, files, issue, boardroo }: Made,
): void {
  inOneChange(db, { who, at }, (record) => {
    const hashes = {
      ...{ model: sha256(model), figures: sha256(figures), grounds: sha256(grounds) },
      files: Object.fromEntries(files.map((one) => [nameOfFile(one), sha256(one.bytes)])),
    }
    const issued = { number, issuedAt: at, author: issue.author, ...issue.question, hashes }
    addEdition(db, { ...issued, model, texts })
    addGrounds(db, number, grounds)
    addEditionFiles(db, number, files)
    const now = { ...issued, boardroo }
    record({ what: 'edition.issue', entity: 'edition', entityId: String(number), old: null, new: now })
  })
}

function refuseUnprinted(error: unknown): never {
  if (error instanceof Refusal && error.failure.code === 'print-failed')
    throw new Refusal('edition-not-printed', error.failure.data)
  throw error
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
