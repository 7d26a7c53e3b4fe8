import type { Language } from '../../language.ts'
import { metricRefusal } from '../../scoring/metric-refusal.ts'
import { hasVerb } from './verbs.ts'

/** What a text of a person's own may not say, or a title may not lack. */
export const wordingFaults = [
  'title-without-verb',
  'title-without-number',
  'figure-unknown',
  'money-value',
  'caused',
  'significant',
  'trust-from-reach',
] as const
export type WordingFaultCode = (typeof wordingFaults)[number]

export interface WordingFault {
  readonly code: WordingFaultCode
  /** The words at fault, as they stand there; empty where something lacks. */
  readonly found: string
  /** A text with such a fault is refused; of the others the person is told. */
  readonly refused: boolean
}

interface Text {
  readonly written: string
  readonly language: Language
  readonly title: boolean
  /** What stands in braces there and is no figure. */
  readonly strangers?: readonly string[]
}

const caused: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:caus(?:ed|ing)|causes? (?:an?|the|our|more|less|fewer|people)|(?:is|was|were) the cause of)\b/iu,
  fr: /(?<!\p{L})(?:(?:ai|as|a|avons|avez|ont|avait|avaient|aura|auront) causé|cause(?:nt)? (?:la|le|les|l’|l'|une|un|des)|causée?s? par|est la cause|grâce uniquement)(?!\p{L})/iu,
}

const significant: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:statistically )?significan(?:t|tly|ce)\b/iu,
  fr: /(?<!\p{L})(?:significati(?:f|fs|ve|ves|vement|vité)|statistiquement significati\p{L}*)/iu,
}

/** A test that was done says so: its p value, or its name. */
const tested = /(?<!\p{L})(?:p\s*[<=≤]\s*0[.,]\d|t-?test|test (?:de|du|t|z|exact)|chi[-\s]?(?:square|deux|2)|χ²)/iu

const trustFromReach: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:impressions?|reach|views?|followers?|likes?|clicks?)\b[^.!?]*?\b(?:therefore|thus|hence|so|which means|means?|proves?|shows?|demonstrates?)\b[^.!?]*?\b(?:trust\w*|reputation|confidence|credib\w+)\b/iu,
  fr: /(?<!\p{L})(?:impressions?|portée|vues?|abonné\p{L}*|mentions? j[’']aime|clics?)(?!\p{L})[^.!?]*?(?<!\p{L})(?:donc|ainsi|par conséquent|d[’']où|ce qui (?:prouve|montre|signifie)|prouve(?:nt)?|montre(?:nt)?|démontre(?:nt)?|signifie(?:nt)?)(?!\p{L})[^.!?]*?(?:confiance|réputation|crédib\p{L}+)/iu,
}

/**
 * Reads a text of a person's own as a sceptical reader would. `written` is the text with its figures written out. A title
 * without a verb or a number is refused, and so are an advertising value and a name in braces that is no figure; a claim of
 * cause, a significance without a test and trust concluded from reach are pointed out.
 */
export function faultsOfWording({ written, language, title, strangers = [] }: Text): WordingFault[] {
  const money = metricRefusal(written)?.found
  const significance = tested.test(written) ? undefined : significant[language].exec(written)?.[0]
  return [
    ...(title && !hasVerb(written, language) ? [lack('title-without-verb')] : []),
    ...(title && !/\d/.test(written) ? [lack('title-without-number')] : []),
    ...found('figure-unknown', strangers[0], true),
    ...found('money-value', money, true),
    ...found('caused', caused[language].exec(written)?.[0], false),
    ...found('significant', significance, false),
    ...found('trust-from-reach', trustFromReach[language].exec(written)?.[0], false),
  ]
}

function lack(code: WordingFaultCode): WordingFault {
  return { code, found: '', refused: true }
}

function found(code: WordingFaultCode, words: string | undefined, refused: boolean): WordingFault[] {
  return words === undefined ? [] : [{ code, found: words.trim(), refused }]
}
