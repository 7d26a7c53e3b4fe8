/** The day on which every mangled file is imported, so that each run reads alike. */
export const today = '2026-11-23'
