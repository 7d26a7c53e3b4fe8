import type { Language } from '../language.ts'
import { isOwn, partsOf } from '../own-measure.ts'
import { sayAny } from './phrasebook.ts'

/** What a measure is called: ours in each language, one that a person named as they wrote it. */
export function measureWord(language: Language, id: string): string {
  return isOwn(id) ? partsOf(id).name : sayAny(language, `measure.${id}`)
}
