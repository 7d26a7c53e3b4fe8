import { useEffect, useState } from 'react'
import type { Events } from '../../../contract/events.ts'
import { listen } from '../../ask.ts'

export type ImportProgress = Events['import.progress']

/** How far the main process has come, for as long as somebody watches. */
export function useImportProgress(): ImportProgress | null {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  useEffect(() => listen('import.progress', setProgress), [])
  return progress
}
