import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DistantPorts, RecentFile } from '../backend/ports.ts'
import { writeWhole } from '../backend/write-file.ts'

/** The workspaces that were open before, in a small file of the user's profile; a damaged list is an empty one. */
export function recentFilesIn(folder: string): Pick<DistantPorts, 'recentFiles' | 'rememberRecentFiles'> {
  const path = join(folder, 'recent.json')
  return {
    recentFiles: async () => {
      try {
        const list: unknown = JSON.parse(await readFile(path, 'utf8'))
        return Array.isArray(list) ? list.filter(isRecentFile) : []
      } catch {
        return []
      }
    },
    rememberRecentFiles: async (files) => {
      await mkdir(folder, { recursive: true })
      await writeWhole(path, new TextEncoder().encode(JSON.stringify(files)))
    },
  }
}

function isRecentFile(item: unknown): item is RecentFile {
  return typeof item === 'object' && item !== null && 'path' in item && typeof item.path === 'string'
}
