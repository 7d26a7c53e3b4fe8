import type { ChartNote } from '../../../core/report/chart.ts'
import { useWords } from '../../use-words.tsx'

/** The events numbered on the chart, in words. */
export function TrendNotes({ notes }: { readonly notes: readonly ChartNote[] }) {
  const { month, sentence } = useWords()
  if (notes.length === 0) return null
  return (
    <ol className="trend-notes">
      {notes.map(({ number, period, text, break: changed }) => (
        <li key={number} value={number}>
          {changed === undefined ? text : sentence(changed)}
          {changed !== undefined && text !== '' && ` (${text})`}
          {/* The sentence of a change says its day itself. */}
          {changed === undefined && <span className="soft"> {month(period.slice(0, 7))}</span>}
        </li>
      ))}
    </ol>
  )
}
