import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { type Language, languages } from '../../core/language.ts'
import { WrongUse } from './exit-codes.ts'

/** Reads a command's words; an option that it does not know is wrong use, with Node's own sentence. */
export function readWords<const Options extends ParseArgsOptionsConfig>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUse('terminal.use-option', { reason: error instanceof Error ? error.message : String(error) })
  }
}

export function readLanguage(text: string | undefined, otherwise: Language): Language {
  const language = languages.find((candidate) => candidate === (text ?? otherwise))
  if (language === undefined) throw new WrongUse('terminal.use-lang', { text: text ?? '' })
  return language
}

/** The language of the terminal, from the usual variables. */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
