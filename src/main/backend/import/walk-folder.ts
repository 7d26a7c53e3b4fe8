import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../../contract/reply.ts'
import { limits } from '../files/limits.ts'

/** The files in a folder and below, without what systems hide in them. Links are not followed. */
export async function walkFolder(folder: string, depth = 0): Promise<string[]> {
  const files: string[] = []
  const folders: string[] = []
  for await (const entry of await opendir(folder)) {
    if (isHidden(entry.name)) continue
    if (entry.isDirectory()) folders.push(join(folder, entry.name))
    else if (entry.isFile()) files.push(join(folder, entry.name))
    refuseMany(files.length)
  }
  if (depth < limits.folderDepth)
    for (const inside of folders.sort()) {
      files.push(...(await walkFolder(inside, depth + 1)))
      refuseMany(files.length)
    }
  return files.sort()
}

/** Whoever drops a whole disk by mistake is told at once. */
export function refuseMany(files: number): void {
  if (files > limits.heapFiles) throw new Refusal('too-many-files', { limit: limits.heapFiles })
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini'
}
