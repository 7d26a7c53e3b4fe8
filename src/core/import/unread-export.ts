import type { IsoDate } from '../date.ts'
import type { Problem } from '../problem.ts'
import { isFilled } from './cell.ts'
import type { ExportFile, RawTable } from './export-file.ts'
import { guessPlatform } from './guess-platform.ts'
import type { ReadExport } from './import-plan.ts'
import { saysNoData } from './no-data.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Row } from './rows.ts'

/** A file of which no source knows a table: empty by its own words, or unknown, with what is seen of it. */
export function unrecognised(file: ExportFile, refused: boolean, exportedOn: IsoDate, log: ProblemLog): ReadExport {
  const empty = refused ? null : saysNoData(file)
  if (empty !== null) log.add('no-data', 'error', {}, { text: empty })
  else if (!refused) log.add('layout-unknown', 'error', {}, whatIsSeen(file))
  const read = unread(file, exportedOn, log)
  return refused || empty !== null ? read : { ...read, status: 'unknown' }
}

/** A file that gives nothing, with the reason in its problems. */
export function unread(file: ExportFile, exportedOn: IsoDate, log: ProblemLog): ReadExport {
  return {
    file: file.identity,
    status: 'refused',
    source: null,
    verified: false,
    language: null,
    period: null,
    exportedOn,
    tables: [],
    problems: [...file.problems, ...log.problems()],
  }
}

function whatIsSeen(file: ExportFile): Problem['data'] {
  return { headers: headerText(likelyHeader(file.tables[0])), platform: guessPlatform(file) ?? 'none' }
}

/** The first row of more than one cell. */
function likelyHeader(table: RawTable | undefined): Row {
  for (const row of table?.rows ?? []) if (row.filter(isFilled).length > 1) return row
  return table?.rows.at(0) ?? []
}

function headerText(header: Row): string {
  return header
    .slice(0, 6)
    .map((cell) => String(cell ?? '').slice(0, 40))
    .join(', ')
}
