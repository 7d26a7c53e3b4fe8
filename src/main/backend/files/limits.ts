import { mostInFile } from '../../../core/import/most-in-file.ts'

/** What one export may weigh, and how many may come at once. The largest real ones are a few megabytes; a zip may claim anything. */
export const limits = {
  fileBytes: mostInFile.megabytes * 1e6,
  rows: mostInFile.rows,
  cells: mostInFile.cells,
  zipMembers: 1_000,
  /** Unpacked: what is in an archive is held at once. */
  zipBytes: mostInFile.megabytes * 1e6,
  /** Real exports shrink five to forty times; a bomb a thousand times. */
  zipRatio: 200,
  zipRatioFromBytes: 10_000_000,
  sheetColumns: 16_384,
  heapFiles: 1_000,
  folderDepth: 8,
} as const
