/**
 * Makes two spellings of a header equal: compatibility forms, soft hyphens, no-break spaces, curly apostrophes,
 * runs of spaces and case no longer tell them apart. `fold('Auf\u00adru\u00adfe ')` is `aufrufe`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/[’‘ʼ\u0060´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** `withoutAccents('Données')` is `Donnees`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
