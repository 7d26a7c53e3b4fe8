/** The sources in the order in which they are tried; the first whose markers all stand in a table wins. */
export const sourceIds = ['linkedin-page', 'meta-content', 'meta-overview', 'x', 'x-legacy', 'youtube'] as const
export type SourceId = (typeof sourceIds)[number]
