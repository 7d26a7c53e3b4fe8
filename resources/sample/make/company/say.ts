import type { Language } from '../../../../src/core/language.ts'

/** Takes the English and the French of one text and gives the one that is wanted, with its typography. */
export type Say = (english: string, french: string) => string

export function sayIn(language: Language): Say {
  return (english, french) => (language === 'fr' ? frenchTypography(french) : curly(english))
}

function curly(text: string): string {
  return text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”')
}

/** Curled apostrophes, and the spaces that French keeps together: narrow before ; ? ! and », wide before a colon. */
function frenchTypography(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/« /g, '«\u00a0')
    .replace(/ (»|:|%|€)/g, '\u00a0$1')
    .replace(/(\d) (?=\d{3}\b)/g, '$1\u202f')
    .replace(/(\d) (h|heures|mois|jours|ans)\b/g, '$1\u00a0$2')
}
