import { isMessageKey } from '../../../core/text/catalogue.ts'
import { sayAny } from '../../../core/text/phrasebook.ts'
import { useWords } from '../../language.tsx'

/** What the trail calls `cost.save` and `stakeholder` inside, as a person would say it; what has no word stays as it is. */
export function useTrailWords() {
  const { language } = useWords()
  const known = (key: string, otherwise: string) => (isMessageKey(key) ? sayAny(language, key) : otherwise)
  return {
    act: (what: string) => known(`register.act.${what}`, what),
    thing: (entity: string) => known(`register.thing.${entity}`, entity),
  }
}
