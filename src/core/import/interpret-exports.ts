import type { IsoDate } from '../date.ts'
import { type Period, writePeriod } from '../period.ts'
import type { ExportFile } from './export-file.ts'
import type { ReadExport } from './import-plan.ts'
import { interpretExport } from './interpret-export.ts'

/**
 * Reads files that came together. Some platforms write a table without its days beside a chart that has them:
 * such a table takes the days of its neighbours, where they all agree.
 */
export function interpretExports(files: readonly ExportFile[], importedOn: IsoDate): ReadExport[] {
  const reads = files.map((file) => interpretExport(file, importedOn))
  return reads.map((read, at) => {
    const file = files[at]
    const silent = read.problems.some((problem) => problem.code === 'period-unknown')
    const window = silent ? agreedPeriod(read, reads) : null
    return window === null || file === undefined ? read : interpretExport(file, importedOn, window)
  })
}

function agreedPeriod(read: ReadExport, reads: readonly ReadExport[]): Period | null {
  const near = reads.filter(
    (other) => other !== read && other.source === read.source && folderOf(other) === folderOf(read),
  )
  // A file of filters says which days were asked for; a chart may lack the last of them.
  const asked = near.filter((other) => other.tables.every((table) => table.observations.length === 0))
  const stated = asked.flatMap((other) => other.period ?? [])
  const periods = stated.length > 0 ? stated : near.flatMap((other) => other.period ?? [])
  const distinct = new Set(periods.map(writePeriod))
  return distinct.size === 1 ? (periods[0] ?? null) : null
}

function folderOf(read: ReadExport): string {
  return read.file.name.split('/').slice(0, -1).join('/')
}
