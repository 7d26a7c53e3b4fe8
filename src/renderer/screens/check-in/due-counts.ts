import type { DueItem } from '../../../core/check-in/check-in.ts'
import { useWords } from '../../use-words.tsx'

const kinds = ['handover', 'value', 'confidence', 'move', 'insight'] as const

/** "4 values, 2 levels of confidence, 1 insight": what is due, by its kind. */
export function useSayDue(): (due: readonly DueItem[]) => string {
  const { say, language } = useWords()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (due) =>
    list.format(
      kinds.flatMap((kind) => {
        const count = due.filter((item) => item.kind === kind).length
        return count === 0 ? [] : [say(`check-in.count-${kind}`, { count })]
      }),
    )
}

/** Half a minute a question, and never less than one. */
export function minutesFor(count: number): number {
  return Math.max(1, Math.ceil(count / 2))
}
