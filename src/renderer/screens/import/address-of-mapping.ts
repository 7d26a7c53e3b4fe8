import { addressOf } from '../../place.ts'

/** `#/import/read-3-0`: how table 0 of file 3 of the plan is to be read. */
export function addressOfMapping(file: number, table: number): string {
  return addressOf('import', `read-${file}-${table}`)
}

export function tableOfAddress(item: string | null): { readonly file: number; readonly table: number } | null {
  const [, file, table] = /^read-(\d+)-(\d+)$/.exec(item ?? '') ?? []
  return file === undefined || table === undefined ? null : { file: Number(file), table: Number(table) }
}
