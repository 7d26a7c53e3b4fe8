import { deflateSync, inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { EditionView } from '../../../../contract/edition-views.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'

export interface EditionHashes {
  readonly model: string
  readonly figures: string
  /** Not there in an edition that was issued before its grounds were kept. */
  readonly grounds?: string
  /** Of each kept file by its name; not there in an edition that was issued before its files were kept. */
  readonly files?: Readonly<Record<string, string>>
}

export interface NewEdition extends Omit<EditionView, 'signedBy' | 'signedAt' | 'kept'> {
  /** JSON, as it is hashed: it is kept and read byte for byte. */
  readonly model: string
  readonly texts: string
  readonly hashes: EditionHashes
}

export interface KeptEdition extends EditionView {
  readonly modelText: string
  readonly model: ReportModel
  readonly hashes: EditionHashes
}

type Row = Omit<EditionView, 'period' | 'kept'> & { readonly from: string; readonly to: string; readonly kept: 0 | 1 }

const columns = `number, issued_at AS issuedAt, author, from_date AS "from", to_date AS "to", as_of AS asOf,
  signed_by AS signedBy, signed_at AS signedAt,
  EXISTS (SELECT 1 FROM edition_files WHERE edition_files.edition = number) AS kept`
const source = 'editions LEFT JOIN edition_signatures ON edition = number'

/** Latest first. */
export function loadEditions(db: Database): EditionView[] {
  return db.prepare<[], Row>(`SELECT ${columns} FROM ${source} ORDER BY number DESC`).all().map(viewOf)
}

export function loadEdition(db: Database, number: number): KeptEdition | undefined {
  const row = db
    .prepare<[number], Row & { model: string; hashes: string }>(
      `SELECT ${columns}, model, hashes FROM ${source} WHERE number = ?`,
    )
    .get(number)
  if (row === undefined) return undefined
  const { model, hashes, ...view } = row
  return { ...viewOf(view), modelText: model, model: JSON.parse(model), hashes: JSON.parse(hashes) }
}

export function addEdition(db: Database, { period, hashes, ...edition }: NewEdition): void {
  db.prepare(
    `INSERT INTO editions (number, issued_at, author, reviewer, from_date, to_date, as_of, model, texts, hashes)
     VALUES (@number, @issuedAt, @author, NULL, @from, @to, @asOf, @model, @texts, @hashes)`,
  ).run({ ...edition, ...period, hashes: JSON.stringify(hashes) })
}

/** What the edition was computed from, as JSON; undefined for one that was issued before that was kept. */
export function loadGroundsText(db: Database, number: number): string | undefined {
  const compressed = db
    .prepare<[number], Buffer>('SELECT compressed FROM edition_grounds WHERE edition = ?')
    .pluck()
    .get(number)
  return compressed === undefined ? undefined : inflateSync(compressed).toString('utf8')
}

export function addGrounds(db: Database, number: number, text: string): void {
  db.prepare('INSERT INTO edition_grounds (edition, compressed) VALUES (?, ?)').run(number, deflateSync(text))
}

/** An edition is never changed: its signature stands beside it. */
export function addSignature(db: Database, number: number, signedBy: string, signedAt: string): void {
  db.prepare('INSERT INTO edition_signatures (edition, signed_by, signed_at) VALUES (?, ?, ?)').run(
    number,
    signedBy,
    signedAt,
  )
}

function viewOf({ from, to, kept, ...row }: Row): EditionView {
  return { ...row, period: { from, to }, kept: kept === 1 }
}
