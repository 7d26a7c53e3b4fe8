/** Why something is no case reference: it reads as words, or as something by which a person could be found. */
export type CaseReferenceFault = 'words' | 'person'

export const longestCaseReference = 40

/**
 * What is wrong with a case reference; null for a sound one, and for an empty one, which is still to come.
 * A reference is one run of letters, digits and `-./_#` with a digit in it: `FR-ORV-2026-0142`. Spaces make words; an
 * address, a date of birth, a telephone or a national insurance number would name a patient.
 */
export function caseReferenceFault(reference: string): CaseReferenceFault | null {
  if (reference === '') return null
  if (reference.includes('@') || isDayOfLife(reference) || isPersonalNumber(reference)) return 'person'
  const sound = /^[\p{L}\d][\p{L}\d./_#-]*$/u.test(reference) && /\d/.test(reference)
  return sound && reference.length <= longestCaseReference ? null : 'words'
}

function isDayOfLife(text: string): boolean {
  return /(?:^|\D)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d[./-][01]\d[./-][0-3]\d)(?:\D|$)/.test(text)
}

/** A telephone number (`0612345678`, `+33…`), or the 13 or 15 digits of the French social security. */
function isPersonalNumber(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, '')
  return /^(?:\+\d{8,}|0\d{9}|[12]\d{12}(?:\d{2})?)$/.test(digits)
}
