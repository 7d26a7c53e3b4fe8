import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewFile } from '../../src/contract/views.ts'
import { parsePeriod } from '../../src/core/period.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import type { ReportQuestion } from '../../src/core/report/report-question.ts'
import { createSample } from '../../src/main/backend/workspace/create-sample.ts'
import { type TestBackend, testBackend } from '../support/workspace.ts'
import type { ExpectedFile, Restatement, Story, Taught } from './story.ts'

/**
 * A case walked from its exports to its report, as the app does it. The exports that its company lists are imported with
 * it; the others one by one afterwards, in the order of their names. What lies in `undone/` is imported last and undone.
 */
export async function walk(story: Story): Promise<Walked> {
  const exportsFolder = join(story.folder, 'exports')
  const test = testBackend({ today: () => story.company.today }, { sampleFolder: story.folder })
  await createSample(test.backend, test.ports, { language: 'en', path: join(test.folder, 'case.boardroo') })
  const listed = story.company.exports.map(({ file }) => file)
  for (const name of exportsIn(exportsFolder).filter((file) => !listed.includes(file)))
    await importOnce(test, join(exportsFolder, name), story.taught[name])
  await importAndUndo(test, join(story.folder, 'undone'))
  return { test, exportsFolder, question: questionOf(story) }
}

export interface Walked {
  readonly test: TestBackend
  readonly exportsFolder: string
  readonly question: ReportQuestion
}

async function importAndUndo(test: TestBackend, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const { outcome } = await importOnce(test, folder)
  for (const importId of outcome.importIds) {
    const { open } = await test.handlers['workspace.state'](undefined)
    await test.handlers['import.undo']({ importId, seen: open?.revision ?? 0 })
  }
}

/** Everything under a folder or one file, previewed and applied; a table of one's own as it is taught. */
export async function importOnce({ handlers, choices }: TestBackend, path: string, taught?: Taught) {
  choices.exports = [path]
  const preview = await handlers['import.choose'](undefined)
  if (preview === null) throw new Error(`Nothing to import: ${path}`)
  if (taught !== undefined) {
    const place = { planId: preview.planId, file: 0, table: 0 }
    if (taught.mapping !== undefined) await handlers['import.map']({ ...place, mapping: taught.mapping })
    await handlers['import.assign']({
      planId: place.planId,
      answers: [{ tables: [place], account: { name: taught.account } }],
    })
  }
  return { preview, outcome: await handlers['import.apply']({ planId: preview.planId }) }
}

export function exportsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** What the app says of a file, in the shape of `expected.json`. */
export function seenOf({ read }: PreviewFile): ExpectedFile {
  const sum = (count: (table: PreviewFile['read']['tables'][number]) => number) =>
    read.tables.reduce((total, table) => total + count(table), 0)
  return {
    status: read.status,
    source: read.source,
    rows: sum(({ tally }) => tally.rows),
    observed: sum(({ tally }) => tally.observed),
    merged: sum(({ tally }) => tally.merged),
    rejected: sum(({ tally }) => tally.rejected),
    blank: sum(({ tally }) => tally.blank),
    observations: sum((table) => table.observations),
    // The cases look at their files a second time, when they are imported already.
    problems: read.problems
      .filter(({ code }) => code !== 'already-imported')
      .map(({ code, place }) => ({ code, table: place.table ?? null, row: place.row ?? null }))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : (a.row ?? 0) - (b.row ?? 0))),
  }
}

export function restatementsIn({ db }: TestBackend): Restatement[] {
  return db()
    .prepare<[], Restatement>(
      `SELECT to_date AS day, measure, old_value AS "from", new_value AS "to" FROM restatements
       ORDER BY day, measure, old_value, new_value`,
    )
    .all()
}

/** The parts of a scorecard by the ids under which their figures stand, and how good past forecasts were. */
export function partsOf({ scorecard, annex }: ReportModel): Map<string, object> {
  const parts = new Map<string, object>([['calibration', annex.calibration]])
  for (const pillar of scorecard.pillars) {
    parts.set(`pillar.${pillar.pillar}`, pillar)
    for (const objective of pillar.objectives) {
      parts.set(`objective.${objective.id}`, objective)
      for (const metric of objective.metrics) parts.set(`metric.${metric.id}`, metric)
    }
  }
  return parts
}

function questionOf({ question }: Story): ReportQuestion {
  const period = parsePeriod(question.period)
  if (period === undefined) throw new Error(`No period: ${question.period}`)
  return { period, asOf: question.asOf ?? period.to }
}
