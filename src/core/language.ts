/** The languages in which Boardroo speaks. Exports may be in any language; this is only about our own words. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]
