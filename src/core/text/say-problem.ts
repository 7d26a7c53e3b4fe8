import { baseName } from '../file-name.ts'
import type { Language } from '../language.ts'
import type { Place, Problem } from '../problem.ts'
import { sourceIds } from '../sources/index.ts'
import { localeOf, sayAny } from './phrasebook.ts'

/** A problem of a file in words. One that is not recognised is told which exports are read. */
export function sayProblem(language: Language, { code, data, place, count }: Problem, file: string): string {
  const sources = code === 'layout-unknown' ? sourcesRead(language) : ''
  const alone = isWholeFile(place, file) ? 'yes' : 'no'
  return sayAny(language, `problem.${code}`, { ...data, ...place, file, count, sources, alone })
}

/** A table without a name of its own is called like its file: then the file is what is spoken of. */
export function isWholeFile({ table }: Place, file: string): boolean {
  return table === baseName(file)
}

function sourcesRead(language: Language): string {
  const names = sourceIds.map((id) => sayAny(language, `source.${id}`))
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names)
}
