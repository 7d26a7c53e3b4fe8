import type { Language } from '../language.ts'
import type { Status } from '../scoring/score.ts'
import type { TermKey } from './catalogue.ts'
import { sayAny } from './phrasebook.ts'

/**
 * The word for one of our own terms, by its key without the file: `label('fr', 'pillar.reputation')`. Keys are typed for
 * whoever writes them; report models hold them as plain text, so that text is taken too.
 */
export function label(language: Language, key: TermKey | (string & {})): string {
  return sayAny(language, `term.${key}`)
}

/** A status is a symbol and a word, never a colour alone: the paper may be printed in black and white. */
const symbols: Readonly<Record<Status, string>> = {
  green: '●',
  amber: '▲',
  red: '■',
  'insufficient-data': '○',
  'small-sample': '○',
  none: '–',
}

export function symbolOf(status: Status): string {
  return symbols[status]
}

/** "● on target", "▲ slow": the status against the target or against the plan. */
export function statusLabel(language: Language, against: 'attainment' | 'pace', status: Status): string {
  return `${symbolOf(status)} ${label(language, `${against}.${status}`)}`
}
