import { useWords } from '../use-words.tsx'
import { useOldFigures } from './old-figures.ts'
import { OldMark } from './old-mark.tsx'

/** Beside a score: how many of the figures in it are old. Nothing where none is. */
export function OldAmong({ metricIds }: { readonly metricIds: readonly string[] }) {
  const { say } = useWords()
  const oldFigure = useOldFigures()
  const count = metricIds.filter((id) => oldFigure(id) !== null).length
  if (count === 0) return null
  return <OldMark>{say('old-data.among', { count, all: metricIds.length })}</OldMark>
}
