import 'dayjs/locale/fr'
import { DatesProvider } from '@mantine/dates'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { Failure } from '../contract/reply.ts'
import { isDate } from '../core/date.ts'
import { type Language, languages } from '../core/language.ts'
import { type MeasureId, measureOf } from '../core/measure.ts'
import type { Problem } from '../core/problem.ts'
import type { MessageKey, TermKey } from '../core/text/catalogue.ts'
import { writeDate } from '../core/text/format-value.ts'
import { label } from '../core/text/label.ts'
import { measureWord } from '../core/text/measure-word.ts'
import { type MessageValues, say, sayAny } from '../core/text/phrasebook.ts'
import { sayProblem } from '../core/text/say-problem.ts'
import { type Writing, writingIn } from './writing.ts'

/** The files of words that screens speak: `messages/<language>/screen.json`, and one for each area beside it. */
type ScreenFile =
  | 'screen'
  | 'check-in'
  | 'campaign'
  | 'compliance'
  | 'composer'
  | 'export'
  | 'interview'
  | 'mapping'
  | 'paper-template'
  | 'old-data'
  | 'own-measure'
  | 'pack'
  | 'people'
  | 'proposal'
  | 'quality'
  | 'register'
  | 'second-thoughts'
  | 'starting'
  | 'supplement'
  | 'survey'
  | 'trace'
  | 'where-to-find'
  | 'why'

export type ScreenWord = Extract<MessageKey, `${ScreenFile}.${string}`>

/** Everything a screen needs to speak and to write figures in one language. */
export interface Words extends Writing {
  readonly language: Language
  readonly say: (key: ScreenWord, values?: MessageValues) => string
  /** A word of the domain: `term('pillar.reputation')`. */
  readonly term: (key: TermKey) => string
  readonly measure: (id: string) => string
  /** A stored value of a measure, with every digit. */
  readonly stored: (measure: MeasureId, value: number) => string
  readonly source: (id: string) => string
  /** What changed, or who says so, in a change of definition that is shipped. */
  readonly shippedChange: (id: string, part: 'what' | 'source') => string
  /** What is wrong in a file, and what to do now. */
  readonly problem: (problem: Problem, file: string) => string
  readonly failure: (failure: Failure) => string
}

/** The language last spoken in this window, for the start screen: a workspace brings its own. */
export function spokenLast(): Language | null {
  const spoken = localStorage.getItem('language')
  return languages.find((language) => language === spoken) ?? null
}

const WordsContext = createContext<Words | null>(null)

interface LanguageProviderProps {
  readonly language: Language
  readonly currency?: string
  readonly children: ReactNode
}

export function LanguageProvider({ language, currency = 'EUR', children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem('language', language)
  }, [language])
  const words = useMemo(() => wordsIn(language, currency), [language, currency])
  return (
    <WordsContext value={words}>
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [] }}>{children}</DatesProvider>
    </WordsContext>
  )
}

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('No language here')
  return words
}

function wordsIn(language: Language, currency: string): Words {
  const writing = writingIn(language, currency)
  return {
    language,
    say: (key, values) => say(language, key, values),
    term: (key) => label(language, key),
    measure: (id) => measureWord(language, id),
    stored: (measure, value) =>
      measureOf(measure).unit === 'share' ? writing.wholePercent(value) : writing.whole(value),
    source: (id) => sayAny(language, `source.${id}`),
    shippedChange: (id, part) => sayAny(language, `definition.${id}.${part}`),
    problem: (problem, file) => sayProblem(language, problem, file),
    failure: ({ code, data }) => sayAny(language, `error.${code}`, withDates(data, language)),
    ...writing,
  }
}

/** Days in a refusal are written as people write them. */
function withDates(data: Failure['data'], language: Language): MessageValues {
  const written = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'string' && isDate(value) ? writeDate(value, language) : value,
  ])
  return Object.fromEntries(written)
}
