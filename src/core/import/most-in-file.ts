/**
 * What one file may hold. A workbook or an archive is held whole, so that reading it fits into the 2 GB that the thread
 * has on a small computer; a text is read piece by piece. Measured with `bench/ingest`; the largest real exports are a
 * few megabytes.
 */
export const mostInFile = { megabytes: 60, megabytesOfText: 2_000 } as const
