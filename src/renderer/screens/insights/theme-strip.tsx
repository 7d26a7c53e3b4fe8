import type { InsightTheme } from '../../../contract/register-views.ts'
import { useWords } from '../../use-words.tsx'

const height = 22

/** A theme over the months: how often it was heard, in one line of small columns on the same scale of time as its neighbours. */
export function ThemeStrip({ theme }: { readonly theme: InsightTheme }) {
  const { say, month } = useWords()
  const { months, heard, actedOn, insights } = theme
  const shown = months.slice(-24)
  const most = Math.max(3, ...shown.map((one) => one.heard))
  const first = shown[0]
  const last = shown.at(-1)
  if (first === undefined || last === undefined) return null
  const described = say('register.insights.theme-months', {
    heard,
    from: month(first.month),
    to: month(last.month),
  })
  return (
    <div className="theme-strip">
      <span className="soft small">{say('register.insights.theme-acted', { acted: actedOn, all: insights })}</span>
      <svg width={shown.length * 7} height={height + 1} role="img" aria-label={described}>
        <title>{described}</title>
        <line x1="0" x2={shown.length * 7} y1={height + 0.5} y2={height + 0.5} />
        {shown.map((one, place) => {
          const tall = (height * one.heard) / most
          return <rect key={one.month} x={place * 7 + 1} width={5} y={height - tall} height={tall} />
        })}
      </svg>
    </div>
  )
}
