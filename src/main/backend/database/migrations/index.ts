import type { Database } from 'better-sqlite3'
import { firstSchema } from './0010-first-schema.ts'
import { valuesByNumber } from './0020-values-by-number.ts'
import { importPieces } from './0025-import-pieces.ts'
import { complianceMigration } from './0030-compliance-register.ts'
import { secondThoughts } from './0040-second-thoughts.ts'
import { keptForecasts } from './0050-kept-forecasts.ts'
import { narrowBindings } from './0060-narrow-bindings.ts'
import { composedPapers } from './0070-composed-papers.ts'
import { editionGrounds } from './0080-edition-grounds.ts'
import { paperTemplates } from './0090-paper-templates.ts'
import { rhythmOfConfidence } from './0100-rhythm-of-confidence.ts'
import { editionFiles } from './0110-edition-files.ts'

/** One step of the schema, forward only. Once shipped it is never edited: a correction is the next migration. */
export interface Migration {
  /** By tens or fives, so that branches can be put in order; it becomes the file's `user_version`. */
  readonly number: number
  readonly name: string
  readonly apply: (db: Database) => void
}

export const migrations: readonly Migration[] = [
  firstSchema,
  valuesByNumber,
  importPieces,
  complianceMigration,
  secondThoughts,
  keptForecasts,
  narrowBindings,
  composedPapers,
  editionGrounds,
  paperTemplates,
  rhythmOfConfidence,
  editionFiles,
]

/** The version that this build writes; a file with a higher one is from a newer Boardroo. */
export const newestVersion: number = migrations.at(-1)?.number ?? 0
