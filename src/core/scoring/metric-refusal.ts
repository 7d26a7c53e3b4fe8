/** A metric that Boardroo does not take: the words by which it was known. The reason is `error.metric-refused`. */
export interface MetricRefusal {
  readonly code: 'metric-refused'
  /** The word or words found in the name, as they stand there. */
  readonly found: string
}

/** Advertising value equivalents by their initials, as whole words. */
const initials = /(?<![\p{L}\p{N}])(?:AVEs?|EMV|EAV|PRV|ACE|ASR|EVR|MAV)(?![\p{L}\p{N}])/u

/** The same initials in medicine: an ACE inhibitor, a priority review voucher. They are not about money. */
const medicine = /\b(?:ACE[\s-]*(?:inhibit|gene|receptor|2)|PRV[\s-]*voucher|inhibiteurs? (?:de l[’'])?ACE)/iu

const phrases = [
  /\b(?:advertising|advertisement|ad|adverti[sz]ing space|publicity|pr|earned|media)[\s-]+(?:cost |media |space )?(?:value|equivalen\p{L}*)(?! (?:proposition|chain))/iu,
  /\bequivalent (?:advertising|media)\b/iu,
  /(?<!\p{L})(?:valeur|[ée]quivalen(?:t|ts|ce|ces)) (?:en |d[’'])?(?:publicit\p{L}*|m[ée]dias?|achats? d[’']espace)/iu,
]

/**
 * Refuses advertising value equivalents under any of their names: the Barcelona Principles hold that they are not the
 * value of communication. Returns null for every other name.
 */
export function metricRefusal(name: string): MetricRefusal | null {
  const found = phrases.map((phrase) => phrase.exec(name)?.[0]).find((match) => match !== undefined)
  if (found !== undefined) return { code: 'metric-refused', found }
  const acronym = medicine.test(name) ? undefined : initials.exec(name)?.[0]
  return acronym === undefined ? null : { code: 'metric-refused', found: acronym }
}
