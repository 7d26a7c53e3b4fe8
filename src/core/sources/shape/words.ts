/** Languages in which platforms were seen to write headers. */
export const exportLanguages = [
  'en',
  'fr',
  'de',
  'pt',
  'es',
  'sv',
  'it',
  'nl',
  'ja',
  'ko',
  'ru',
  'tr',
  'vi',
  'id',
  'zh',
] as const
export type ExportLanguage = (typeof exportLanguages)[number]

/** What a column is called, by language. A word that ends in `(*)` stands for any text in the brackets: a currency. */
export type Words = { readonly [language in ExportLanguage]?: string | readonly string[] }
