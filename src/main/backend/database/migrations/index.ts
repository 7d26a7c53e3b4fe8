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
import { answersOfSurveys } from './0120-answers-of-surveys.ts'
import { netPromoters } from './0130-net-promoters.ts'
import type { Migration } from './migration.ts'

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
  answersOfSurveys,
  netPromoters,
]

/** The version that this build writes; a file with a higher one is from a newer Boardroo. */
export const newestVersion: number = migrations.at(-1)?.number ?? 0
