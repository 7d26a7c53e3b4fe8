import { type Period, writePeriod } from '../period.ts'
import type { ExportFile } from './export-file.ts'
import type { ReadExport } from './import-plan.ts'
import { interpretExport, type ReadingWish } from './interpret-export.ts'

/** Reads files that came together; `wishOf` is asked anew before each reading of a file. */
export function interpretExports(files: readonly ExportFile[], wishOf: (at: number) => ReadingWish): ReadExport[] {
  const reads = files.map((file, at) => interpretExport(file, wishOf(at)))
  const windows = windowsFromNeighbours(reads)
  return files.map((file, at) => {
    const window = windows.get(at)
    const read = window === undefined ? reads[at] : undefined
    return read ?? interpretExport(file, { ...wishOf(at), window: window ?? null })
  })
}

/**
 * Some platforms write a table without its days beside a chart that has them: such a table takes the days of its
 * neighbours, where they all agree. By the place of the file that has to be read again with them.
 */
export function windowsFromNeighbours(reads: readonly ReadExport[]): Map<number, Period> {
  const windows = new Map<number, Period>()
  for (const [at, read] of reads.entries()) {
    const silent = read.problems.some((problem) => problem.code === 'period-unknown')
    const window = silent ? agreedPeriod(read, reads) : null
    if (window !== null) windows.set(at, window)
  }
  return windows
}

function agreedPeriod(read: ReadExport, reads: readonly ReadExport[]): Period | null {
  const near = reads.filter(
    (other) => other !== read && other.source === read.source && folderOf(other) === folderOf(read),
  )
  // A file of filters says which days were asked for; a chart may lack the last of them.
  const asked = near.filter((other) => other.tables.every((table) => table.observations === 0))
  const stated = asked.flatMap((other) => other.period ?? [])
  const periods = stated.length > 0 ? stated : near.flatMap((other) => other.period ?? [])
  const distinct = new Set(periods.map(writePeriod))
  return distinct.size === 1 ? (periods[0] ?? null) : null
}

function folderOf(read: ReadExport): string {
  return read.file.name.split('/').slice(0, -1).join('/')
}
