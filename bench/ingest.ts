import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { importRows } from './ingest-rows.ts'
import { type Bench, type Timing, time } from './measure.ts'
import { postsExportName, writePostsExport } from './posts-export.ts'
import { inTemporaryFolder } from './workspace.ts'

const posts = { ingest: 200_000, 'ingest-million': 1_000_000 } as const

/** A posts export from its file to stored values, beside SQLite's own import of the same file with two indexes. */
export function ingest(): Promise<Bench> {
  return compare(posts.ingest)
}

/** The same five times as large: memory must not follow. Only run where it is named. */
export function ingestMillion(): Promise<Bench> {
  return compare(posts['ingest-million'])
}

async function compare(count: number): Promise<Bench> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, postsExportName)
    writePostsExport(path, count)
    const plain = await sqliteImport(folder, path)
    const rows = await importRows(path, join(folder, 'rows.sqlite'))
    const { timings, peakMegabytes } = importApart(folder, path)
    const megabytes = (statSync(path).size / 1e6).toFixed(0)
    return {
      title: `ingest: a posts export of ${count} rows, ${megabytes} MB (peak memory ${peakMegabytes} MB)`,
      timings: [...plain, rows, ...timings],
    }
  })
}

/** What the process of the import says at its end. */
export interface ApartReport {
  readonly timings: readonly Timing[]
  readonly peakMegabytes: number
}

/** In a process of its own, so that its memory is the import's alone. */
function importApart(folder: string, path: string): ApartReport {
  const script = join(import.meta.dirname, 'ingest-apart.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, path, join(folder, 'bench.boardroo')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

async function sqliteImport(folder: string, csv: string): Promise<Timing[]> {
  if (spawnSync('sqlite3', ['--version']).status !== 0) return []
  const indexes = ['CREATE UNIQUE INDEX by_id ON posts ("Post ID");', 'CREATE INDEX by_day ON posts ("Publish time");']
  const words = [join(folder, 'plain.sqlite'), '.mode csv', `.import "${csv}" posts`, ...indexes]
  const timing = await time('sqlite3 .import and two indexes: rows as they are', 1, () => spawnSync('sqlite3', words))
  return [{ ...timing, processor: null }]
}
