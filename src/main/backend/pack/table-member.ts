import { rowsIn } from '../files/parse-rows.ts'
import { textOf } from '../zip.ts'
import { UnreadableMember } from './data-files.ts'

/** The rows of a table of a pack, as it was written. Throws `UnreadableMember` where it has other heads. */
export function tableRows(bytes: Uint8Array, member: string, heads: readonly string[]): string[][] {
  const text = textOf(bytes)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
  const [head, ...rows] = [...rowsIn([text], ',')].filter((row) => row.length > 1)
  if (head?.join() !== heads.join()) throw new UnreadableMember(member)
  return rows
}
