import { fold } from '../../sources/fold.ts'
import type { Cell } from '../cell.ts'

/** What makes a column one that is never read, mapped or not: ways to reach a person, names, or what patients wrote. */
export type PersonalKind = 'contact' | 'name' | 'testimony'

/**
 * No part is longer in an address that works; without a bound a long word would be searched again from each of its
 * letters.
 */
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,63}/u
const telephone = /^\(?(?:\+|00)\d[\d\s().-]{7,}$|^0\d(?:[\s.-]?\d{2}){4}$|^\(\d{3}\)\s?\d{3}-\d{4}$/
const nameWords =
  /^(?:(?:first|last|full|given|family|user|display|attendee|participant|respondent|commenter|author)[ _-]?names?|surnames?|forenames?|names? \(original name\)|e-?mails?(?: address(?:es)?)?|(?:adresse )?e-?mail|courriel|phone(?: number)?|t[ée]l[ée]phone|pr[ée]noms?|nom de famille|(?:nom,?(?: et)? )pr[ée]noms?|pr[ée]noms?,?(?: et)? nom|nom d'utilisateur|auteur|participant|commented by|posted by|from user)$/
/** Headers that may name a person or a day: their cells decide. */
const senderWords = /^(?:from|by|par|sender|user|utilisateur|exp[ée]diteur)$/
const firstPerson =
  /(?<![\p{L}'’])(?:i|i['’](?:m|ve|d)|my|me|je|m['’]a|mon|ma|mes|moi|mi|meine?)(?![\p{L}])|(?<![\p{L}])[jm]['’]/iu
const health =
  /(?<!\p{L})(?:side[- ]effects?|adverse|medications?|medicines?|treatments?|doses?|tablets?|injections?|vaccin\p{L}*|symptoms?|nausea|nauseous|vomit\p{L}*|dizz\p{L}*|headaches?|migraines?|rash(?:es)?|allerg\p{L}*|pain|bleeding|faint\p{L}*|seizures?|hospital\p{L}*|doctor|diagnos\p{L}*|relapse\p{L}*|effets? (?:secondaires?|ind[ée]sirables?)|m[ée]dicaments?|traitements?|comprim[ée]s?|piq[ûu]res?|sympt[ôo]mes?|naus[ée]es?|vertiges?|maux de t[êe]te|[ée]ruptions?|douleurs?|saignements?|malaises?|convulsions?|h[ôo]pital|hospitalis\p{L}*|m[ée]decin|rechutes?)(?!\p{L})/iu

/** True for a text in which somebody speaks of their own health: it may report an adverse event. */
export function isTestimony(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > 12 && firstPerson.test(cell) && health.test(cell)
}

/** True for an e-mail address or a telephone number anywhere a person would leave one. */
export function isContact(cell: Cell): boolean {
  return typeof cell === 'string' && (address.test(cell) || telephone.test(cell.trim()))
}

/** A few own posts may quote a patient; from this share of its texts on, a column is what patients wrote. */
const testimonyShare = 0.03
const contactShare = 0.1

/** What makes a column personal, by its header and all its cells. */
export class PersonalSigns {
  readonly #isName: boolean
  readonly #maySend: boolean
  #texts = 0
  #withDigits = 0
  #contacts = 0
  #testimonies = 0

  constructor(header: string) {
    this.#isName = nameWords.test(fold(header))
    this.#maySend = senderWords.test(fold(header))
  }

  add(cell: Cell): void {
    if (this.#isName || typeof cell !== 'string' || cell.trim() === '') return
    this.#texts += 1
    if (this.#maySend && /\d/.test(cell)) this.#withDigits += 1
    if (isContact(cell)) this.#contacts += 1
    if (isTestimony(cell)) this.#testimonies += 1
  }

  /** Null for a column that may be read. */
  kind(): PersonalKind | null {
    if (this.#isName) return 'name'
    if (this.#texts === 0) return null
    if (this.#maySend && this.#withDigits === 0) return 'name'
    if (this.#contacts / this.#texts >= contactShare) return 'contact'
    return this.#testimonies / this.#texts >= testimonyShare ? 'testimony' : null
  }
}
