import type { RouteInput } from '../../../contract/routes.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import type { Ports } from '../ports.ts'
import { writeWhole } from '../write-file.ts'
import { fileName } from './create-workspace.ts'

/** Writes a page of plain text where the person says. */
export async function savePage(
  ports: Ports,
  { text, name }: RouteInput<'start.savePage'>,
): Promise<WrittenFile | null> {
  const path = await ports.chooseSavePath({ kind: 'file', suggestedName: `${fileName(name)}.txt` })
  return path === null ? null : writeWhole(path, new TextEncoder().encode(`${text.trimEnd()}\n`))
}
