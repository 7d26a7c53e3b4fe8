import './old-data.css'
import { useWords } from '../use-words.tsx'
import { useOldFigures } from './old-figures.ts'
import { OldMark } from './old-mark.tsx'

/** Beside the figure of a metric that rests on old exports, or whose next value is due: what stands there is old. */
export function OldFigure({ metricId }: { readonly metricId: string }) {
  const { say, date, term } = useWords()
  const old = useOldFigures()(metricId)
  if (old === null) return null
  if (old.kind === 'value') return <OldMark>{say('old-data.value', { date: date(old.dueSince) })}</OldMark>
  const names = old.accounts.map(({ name, platform, lastDay }) =>
    say('old-data.account', { name, platform: term(`platform.${platform}`), date: date(lastDay) }),
  )
  return <OldMark title={names.join('\n')}>{say('old-data.export', { date: date(old.until) })}</OldMark>
}
