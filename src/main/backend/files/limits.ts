import { mostInFile } from '../../../core/import/most-in-file.ts'

/** What one export may weigh, and how many may come at once. A zip may claim anything. */
export const limits = {
  /** Of a workbook or an archive, which are held whole. */
  fileBytes: mostInFile.megabytes * 1e6,
  /** Of a text, which is read piece by piece. */
  textBytes: mostInFile.megabytesOfText * 1e6,
  /** A smaller text is taken apart once, and its rows are held. */
  heldBytes: 2_000_000,
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
