import type { Language } from '../language.ts'
import type { Problem } from '../problem.ts'
import { sourceIds } from '../sources/index.ts'
import { localeOf, sayAny } from './phrasebook.ts'

/** A problem of a file in words. One that is not recognised is told which exports are read. */
export function sayProblem(language: Language, { code, data, place, count }: Problem, file: string): string {
  const sources = code === 'layout-unknown' ? sourcesRead(language) : ''
  return sayAny(language, `problem.${code}`, { ...data, ...place, file, count, sources })
}

function sourcesRead(language: Language): string {
  const names = sourceIds.map((id) => sayAny(language, `source.${id}`))
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names)
}
