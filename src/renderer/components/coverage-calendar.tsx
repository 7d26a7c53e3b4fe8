import type { TraceQuestion } from '../trace/trace-question.ts'
import './coverage-calendar.css'
import type { ReactNode } from 'react'
import { daysBetween, type IsoDate, monthOf } from '../../core/date.ts'
import { daysIn, monthsOf, type Period } from '../../core/period.ts'
import { TracedValue } from '../trace/traced-value.tsx'
import { useWords } from '../use-words.tsx'
import { type CoverageRow, type CoverageStrip, coverageParts, stripsOf } from './coverage-rows.ts'

interface CoverageCalendarProps {
  readonly rows: readonly CoverageRow[]
  /** What the colour of the covered days means here. */
  readonly coveredMeans: string
  /** What a click on the name of a row asks for, where its values are stored. */
  readonly follow?: (name: string) => TraceQuestion | null
}

/** A strip of days for each measure: one sees where data is, where it is missing, and where files say it twice. */
export function CoverageCalendar({ rows, coveredMeans, follow }: CoverageCalendarProps) {
  const { say, month } = useWords()
  const span = spanOf(rows)
  if (span === null) return null
  const strips = stripsOf(rows)
  const nameOf = ({ names }: CoverageStrip) => {
    const [name = ''] = names
    if (names.length === rows.length && rows.length > 1) return say('screen.calendar.all', { count: names.length })
    return names.length === 1 ? name : say('screen.calendar.and-others', { name, count: names.length - 1 })
  }
  const shown = coverageParts.filter((part) => rows.some((row) => row[part].length > 0))
  return (
    <div className="calendar">
      <div className="calendar-axis" aria-hidden>
        {marksOf(span).map((mark) => (
          <span key={mark} style={{ left: share(daysBetween(span.from, `${mark}-01`), span) }}>
            {month(mark)}
          </span>
        ))}
      </div>
      {strips.map((strip) => (
        <CalendarRow
          key={strip.names.join()}
          strip={strip}
          name={<StripName names={strip.names} name={nameOf(strip)} follow={follow} />}
          span={span}
        />
      ))}
      <ul className="calendar-key" aria-hidden>
        {shown.map((part) => (
          <li key={part} data-part={part}>
            {part === 'covered' ? coveredMeans : say(`screen.calendar.${part}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface CalendarRowProps {
  readonly strip: CoverageStrip
  readonly name: ReactNode
  readonly span: Period
}

interface StripNameProps {
  readonly names: readonly string[]
  readonly name: string
  readonly follow: CoverageCalendarProps['follow']
}

/** The name of a strip leads to its values; where it stands for several, they open below and each leads to its own. */
function StripName({ names, name, follow }: StripNameProps) {
  const [only] = names
  if (follow === undefined || only === undefined) return <span title={names.join(', ')}>{name}</span>
  if (names.length === 1) return <TracedValue question={follow(only)}>{name}</TracedValue>
  return (
    <details className="calendar-names">
      <summary title={names.join(', ')}>{name}</summary>
      <ul>
        {names.map((one) => (
          <li key={one}>
            <TracedValue question={follow(one)}>{one}</TracedValue>
          </li>
        ))}
      </ul>
    </details>
  )
}

function CalendarRow({ strip, name, span }: CalendarRowProps) {
  const { say, periodName } = useWords()
  const missing = daysOf(strip.gaps)
  const described = [
    say('screen.calendar.row', { name: strip.names.join(', '), days: daysOf(strip.covered), period: periodName(span) }),
    ...coverageParts.flatMap((part) =>
      part === 'covered' || part === 'stored' || strip[part].length === 0
        ? []
        : [`${say(`screen.calendar.${part}`)}: ${strip[part].map(periodName).join(', ')}.`],
    ),
  ]
  return (
    <div className="calendar-row">
      {name}
      <div className="calendar-track" role="img" aria-label={described.join(' ')}>
        {coverageParts.flatMap((part) =>
          strip[part].map((days) => (
            <span
              key={`${part} ${days.from}`}
              data-part={part}
              title={periodName(days)}
              style={{ left: share(daysBetween(span.from, days.from), span), width: share(daysIn(days), span) }}
            />
          )),
        )}
      </div>
      <span data-gaps={missing > 0} className="soft">
        {missing > 0 ? say('screen.calendar.missing', { days: missing }) : say('screen.calendar.complete')}
      </span>
    </div>
  )
}

function spanOf(rows: readonly CoverageRow[]): Period | null {
  const all = rows.flatMap((row) => coverageParts.flatMap((part) => row[part]))
  const from = least(all.map((one) => one.from))
  const to = least(all.map((one) => one.to).toReversed(), (a, b) => a > b)
  return from === undefined || to === undefined ? null : { from, to }
}

function least(days: readonly IsoDate[], before = (a: IsoDate, b: IsoDate) => a < b): IsoDate | undefined {
  return days.reduce<IsoDate | undefined>(
    (found, day) => (found === undefined || before(day, found) ? day : found),
    undefined,
  )
}

/** At most six month names fit side by side. */
function marksOf(span: Period): string[] {
  const months = monthsOf(span).filter((month) => `${month}-01` >= span.from || month === monthOf(span.from))
  const step = [1, 2, 3, 6, 12, 24, 60].find((size) => months.length / size <= 6) ?? 120
  return months.filter((month, at) => at % step === 0 && `${month}-01` >= span.from)
}

function share(days: number, span: Period): string {
  return `${((100 * days) / daysIn(span)).toFixed(3)}%`
}

function daysOf(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => sum + daysIn(period), 0)
}
