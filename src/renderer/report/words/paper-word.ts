import type { Comparison } from '../../../core/report/composition.ts'
import type { MessageKey } from '../../../core/text/catalogue.ts'
import { type MessageValues, say } from '../../../core/text/phrasebook.ts'
import { usePaper } from './paper-context.ts'

type PaperKey = Extract<MessageKey, `paper.${string}`> extends `paper.${infer Key}` ? Key : never

/** What a paper calls what it compares with, on page 1. */
export function earlierWord(comparison: Comparison): 'previous' | 'year-before' {
  return comparison === 'previous-year' ? 'year-before' : 'previous'
}

/** Gives a function that says the fixed words of the paper: `word('ask')`. */
export function usePaperWord(): (key: PaperKey, values?: MessageValues) => string {
  const { language } = usePaper()
  return (key, values) => say(language, `paper.${key}`, values)
}
