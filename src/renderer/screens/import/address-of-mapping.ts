import { addressOf } from '../../place.ts'

/** `#/import/read-3-0`: how table 0 of file 3 of the plan is to be read. */
export function addressOfMapping(file: number, table: number): string {
  return addressOf('import', `read-${file}-${table}`)
}

/** `#/import/columns-3-0-videos`: which columns are added to a report of table 0 of file 3 of the plan. */
export function addressOfColumns(file: number, table: number, report: string): string {
  return addressOf('import', `columns-${file}-${table}-${report}`)
}

export function reportOfAddress(
  item: string | null,
): { readonly file: number; readonly table: number; readonly report: string } | null {
  const [, file, table, report] = /^columns-(\d+)-(\d+)-(.+)$/.exec(item ?? '') ?? []
  const isWhole = file !== undefined && table !== undefined && report !== undefined
  return isWhole ? { file: Number(file), table: Number(table), report } : null
}

export function tableOfAddress(item: string | null): { readonly file: number; readonly table: number } | null {
  const [, file, table] = /^read-(\d+)-(\d+)$/.exec(item ?? '') ?? []
  return file === undefined || table === undefined ? null : { file: Number(file), table: Number(table) }
}
