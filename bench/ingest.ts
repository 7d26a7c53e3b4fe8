import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import Papa from 'papaparse'
import { type Bench, type Timing, time } from './measure.ts'
import { planOf } from './plan.ts'
import { postsExport, postsExportName } from './posts-export.ts'
import { apply, emptyWorkspace, inTemporaryFolder } from './workspace.ts'

const posts = 200_000
const today = '2026-10-05'

/** A posts export from bytes to stored values, step by step, beside a bare parse and SQLite's own import. */
export async function ingest(): Promise<Bench> {
  return inTemporaryFolder(async (folder) => {
    const bytes = postsExport(posts)
    const path = join(folder, postsExportName)
    writeFileSync(path, bytes)
    const text = new TextDecoder().decode(bytes)
    const parse = await time('papaparse alone: text to rows', 3, () => Papa.parse(text, { delimiter: ',' }))
    const plain = await sqliteImport(folder, path)
    const steps = await importSteps(emptyWorkspace(join(folder, 'bench.boardroo')), bytes)
    const megabytes = (bytes.length / 1e6).toFixed(0)
    const peak = Math.round(process.resourceUsage().maxRSS / 1024)
    return {
      title: `ingest: a posts export of ${posts} rows, ${megabytes} MB (peak memory ${peak} MB)`,
      timings: [parse, ...plain, ...steps, sumOf(steps)],
    }
  })
}

async function importSteps(db: Database, bytes: Uint8Array): Promise<Timing[]> {
  try {
    const file = { name: postsExportName, bytes }
    const [plan, held] = await step('read and plan: bytes to staged values', () => planOf(db, [file], today))
    const [write, outcome] = await step('apply: one transaction', () => apply(db, held))
    return [plan, { ...write, way: `${write.way}, ${outcome.added} values` }]
  } finally {
    db.close()
  }
}

/** A step that happens once, and what it gave to the next. */
async function step<Result>(way: string, work: () => Result): Promise<[Timing, Result]> {
  const results: Result[] = []
  const timing = await time(way, 1, () => results.push(work()))
  const [result] = results
  if (result === undefined) throw new Error(`Nothing came of it: ${way}`)
  return [timing, result]
}

function sumOf(steps: readonly Timing[]): Timing {
  const sum = (of: (timing: Timing) => number) => steps.reduce((total, timing) => total + of(timing), 0)
  return {
    way: 'the whole import',
    milliseconds: sum((timing) => timing.milliseconds),
    processor: sum((timing) => timing.processor ?? 0),
  }
}

async function sqliteImport(folder: string, csv: string): Promise<Timing[]> {
  if (spawnSync('sqlite3', ['--version']).status !== 0) return []
  const words = [join(folder, 'plain.sqlite'), '.mode csv', `.import "${csv}" posts`]
  const timing = await time('sqlite3 .import: rows as they are', 1, () => spawnSync('sqlite3', words))
  return [{ ...timing, processor: null }]
}
