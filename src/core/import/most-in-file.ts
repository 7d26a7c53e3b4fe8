/**
 * What one file may hold, so that reading it, planning and writing its values fit into the 2 GB that the thread has on a
 * small computer. Measured with `bench/ingest`; the largest real exports are a few megabytes.
 */
export const mostInFile = { megabytes: 60, rows: 1_500_000, cells: 8_000_000 } as const
