import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mapping } from '../../src/core/import/mapping/mapping.ts'
import type { SampleCompany } from '../../src/main/backend/workspace/sample-company.ts'

/** One case: a small company, its exports, the question asked, and the answer worked out by hand. */
export interface Story {
  readonly folder: string
  readonly company: Pick<SampleCompany, 'exports' | 'today'>
  readonly question: { readonly period: string; readonly asOf?: string }
  readonly expected: Expected
  /** Whose tables are, and how those that no source knows are read, by the path within `exports/`. */
  readonly taught: Readonly<Record<string, Taught>>
}

export interface Taught {
  readonly mapping?: Mapping
  readonly account: string
}

export interface Expected {
  /** What the case is about. */
  readonly story: string
  /** By the path within `exports/`. */
  readonly files: Readonly<Record<string, ExpectedFile>>
  readonly restated?: readonly Restatement[]
  /** By the id of the figure in the report. */
  readonly figures: Readonly<Record<string, { readonly value: number | null; readonly why: string }>>
  /** Parts of the scorecard that must match, by `pillar.<id>`, `objective.<id>`, `metric.<id>` or `calibration`. */
  readonly scores?: Readonly<Record<string, object>>
}

export interface ExpectedFile {
  readonly status: string
  readonly source: string | null
  readonly rows: number
  readonly observed: number
  readonly merged: number
  readonly rejected: number
  readonly blank: number
  readonly observations: number
  /** Every problem of the file, by code; row and table are null where it concerns the whole. */
  readonly problems: readonly { readonly code: string; readonly table: string | null; readonly row: number | null }[]
}

export interface Restatement {
  readonly day: string
  readonly measure: string
  readonly from: number
  readonly to: number
}

export function readStory(name: string): Story {
  const folder = join(import.meta.dirname, name)
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return {
    folder,
    company: read('company.en.json'),
    question: read('question.json'),
    expected: read('expected.json'),
    taught: existsSync(join(folder, 'taught.json')) ? read('taught.json') : {},
  }
}
