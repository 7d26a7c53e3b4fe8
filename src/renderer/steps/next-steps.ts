import { useQuery } from '@tanstack/react-query'
import type { StepView } from '../../contract/second-thought-views.ts'
import { isMoment } from '../../core/compliance/moment.ts'
import { isMonth } from '../../core/date.ts'
import { ask } from '../ask.ts'
import { pseudonymsChosen } from '../pseudonyms.ts'
import { useMoments } from '../screens/compliance/moments.ts'
import { useTrailWords } from '../trail-words.ts'
import { useWords } from '../use-words.tsx'

/** What would be undone and redone next. Every change asks for it anew. */
export function useNextSteps() {
  return useQuery({ queryKey: ['step.list'], queryFn: () => ask('step.list', undefined) })
}

const longest = 60

/** A step in a few words: "Move recorded – Dr Hargrove". */
export function useSayStep(): (step: StepView) => string {
  const { say, month } = useWords()
  const { moment } = useMoments()
  const { act } = useTrailWords()
  return ({ what, subject }) => {
    const known = (pseudonymsChosen() ? subject?.pseudonym : subject?.name) ?? ''
    // A cost without words is called by its month, and what compliance keeps by its minute.
    const asMoment = known.replace(' ', 'T')
    const name = isMonth(known) ? month(known) : isMoment(asMoment) ? moment(asMoment) : known
    if (name === '') return act(what)
    const short = name.length > longest ? `${name.slice(0, longest).trimEnd()}…` : name
    return say('second-thoughts.step', { act: act(what), subject: short })
  }
}
