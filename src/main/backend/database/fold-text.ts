/** Text without case and accents, for rules that people type: `foldText('Été')` is `ete`. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
