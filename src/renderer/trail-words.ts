import { isMessageKey } from '../core/text/catalogue.ts'
import { sayAny } from '../core/text/phrasebook.ts'
import { useWords } from './use-words.tsx'

interface TrailWords {
  readonly act: (what: string) => string
  readonly thing: (entity: string) => string
}

/** What the trail calls `cost.save` and `stakeholder` inside, as a person would say it; what has no word stays as it is. */
export function useTrailWords(): TrailWords {
  const { language, say } = useWords()
  const known = (key: string, otherwise: string) => (isMessageKey(key) ? sayAny(language, key) : otherwise)
  const plain = (what: string) => known(`register.act.${what}`, what)
  return {
    act: (what) => {
      const [turn = '', turned] = what.split(' ')
      if (turned === undefined) return plain(what)
      return say(turn === 'undo' ? 'second-thoughts.undone' : 'second-thoughts.redone', { step: plain(turned) })
    },
    thing: (entity) => known(`register.thing.${entity}`, entity),
  }
}
