import { unpacked } from '../zip.ts'
import { readXlsx } from './read-xlsx.ts'
import { listMembers, weighMembers } from './unpack-zip.ts'

/** The sheets of an OpenDocument spreadsheet, or what is wrong with it. */
export function readOds(bytes: Uint8Array): ReturnType<typeof readXlsx> {
  const members = listMembers(bytes)
  if (members !== undefined && weighMembers(members, bytes.length) !== undefined) return 'file-too-large'
  try {
    const content = new TextDecoder().decode(unpacked(bytes).get('content.xml'))
    return cellsIn(content) > mostCells ? 'file-too-large' : readXlsx(bytes)
  } catch {
    return 'file-damaged'
  }
}

const mostCells = 5_000_000

/** How many filled cells it unfolds to: one line may say that its row or cell comes a million times. */
function cellsIn(xml: string): number {
  let cells = 0
  let rowRepeated = 1
  for (const [tag, kind] of xml.matchAll(/<table:table-(row|cell)\b[^>]*>/g)) {
    const repeated = Number(/:number-(?:rows|columns)-repeated="(\d+)"/.exec(tag)?.[1] ?? 1)
    if (kind === 'row') rowRepeated = repeated
    else if (tag.includes('office:value-type=')) cells += rowRepeated * repeated
  }
  return cells
}
