import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../language.ts'
import { type MessageKey, messageOf } from './catalogue.ts'

export type MessageValues = Readonly<Record<string, string | number>>

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' }
const prepared = new Map<string, IntlMessageFormat>()

/** The locale by which a language writes numbers and dates: European English, because the readers sit in Europe. */
export function localeOf(language: Language): string {
  return locales[language]
}

/**
 * Says a message of the catalogue. Messages are whole sentences in ICU syntax, so that plurals and word order belong to
 * the language. A value that the message asks for and nobody gave is said as "…": a message about trouble must not
 * itself fail. A key that is not in the catalogue is said as the key, which a reader can at least report.
 */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return sayAny(language, key, values)
}

/** Says a message by a key that comes from data; see `isMessageKey`. */
export function sayAny(language: Language, key: string, values: MessageValues = {}): string {
  const message = messageOf(language, key)
  if (message === undefined) return key
  const name = `${language} ${key}`
  const format = prepared.get(name) ?? new IntlMessageFormat(message, locales[language])
  prepared.set(name, format)
  const said = format.format(withEveryValue(values))
  return typeof said === 'string' ? said : String(said)
}

/** Values that answer every name, so that a missing one shows as a gap in the text. */
function withEveryValue(values: MessageValues): Record<string, string | number> {
  return new Proxy<Record<string, string | number>>(
    { ...values },
    {
      has: () => true,
      get: (given, name) => (typeof name === 'string' && Object.hasOwn(given, name) ? given[name] : '…'),
    },
  )
}
