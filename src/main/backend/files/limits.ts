/** What one export may weigh, and how many may come at once. The largest real ones are a few megabytes; a zip may claim anything. */
export const limits = {
  fileBytes: 200_000_000,
  zipMembers: 1_000,
  zipMemberBytes: 150_000_000,
  zipBytes: 300_000_000,
  /** Real exports shrink five to forty times; a bomb a thousand times. */
  zipRatio: 200,
  zipRatioFromBytes: 10_000_000,
  sheetColumns: 16_384,
  heapFiles: 1_000,
  folderDepth: 8,
} as const
