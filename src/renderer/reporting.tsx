import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { addMonths, type IsoDate, type IsoMonth, monthOf } from '../core/date.ts'
import { contains, monthsFrom, type Period } from '../core/period.ts'
import { monthToTell, questionOn, type ReportQuestion } from '../core/report/report-question.ts'
import { useWords } from './use-words.tsx'
import { useOpened } from './workspace.tsx'

export const periodKinds = ['month', 'quarter', 'half', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** The reporting period, shared by the overview and the report. */
interface Reporting {
  /** `other` where the days are those of a campaign. */
  readonly kind: PeriodKind | 'other'
  readonly question: ReportQuestion
  readonly choose: (kind: PeriodKind) => void
  readonly step: (count: -1 | 1) => void
  /** Any days; null goes back to whole months. */
  readonly choosePeriod: (period: Period | null) => void
}

const ReportingContext = createContext<Reporting | null>(null)

export function useReporting(): Reporting {
  const reporting = useContext(ReportingContext)
  if (reporting === null) throw new Error('No reporting period here')
  return reporting
}

/** Says of a day after the period that is looked at that its paper will not know what is of that day. */
export function useAfterPeriod(): (day: IsoDate) => string | undefined {
  const { say, periodName } = useWords()
  const { period } = useReporting().question
  return (day) => (day > period.to ? say('screen.period.later', { period: periodName(period) }) : undefined)
}

export function ReportingProvider({ children }: { readonly children: ReactNode }) {
  const { lastDataOn, firstImportedOn, lastImportedOn, today } = useOpened()
  const [chosen, setChosen] = useState<{ kind: PeriodKind; month: IsoMonth } | null>(null)
  // What somebody records today must not move the paper of last quarter to this one.
  const known = lastImportedOn ?? lastDataOn ?? today
  const kind = chosen?.kind ?? 'quarter'
  const start = startOf(kind, chosen?.month ?? monthToTell(firstImportedOn, known))
  const [days, setDays] = useState<Period | null>(null)
  const reporting = useMemo<Reporting>(() => {
    const period = days ?? monthsFrom(start, monthsIn[kind])
    return {
      kind: days === null ? kind : 'other',
      question: questionOn(period, lastDataOn, today),
      choose: (next) => {
        setDays(null)
        setChosen({ kind: next, month: monthWithin(period, known) })
      },
      step: (count) => {
        setDays(null)
        setChosen({ kind, month: addMonths(startOf(kind, monthOf(period.from)), count * monthsIn[kind]) })
      },
      choosePeriod: setDays,
    }
  }, [kind, start, days, known, lastDataOn, today])
  return <ReportingContext value={reporting}>{children}</ReportingContext>
}

/** The month that stays in view when the length changes: the last with data, or the end of what was over by then. */
function monthWithin(period: Period, known: IsoDate): IsoMonth {
  if (contains(period, known)) return monthOf(known)
  return monthOf(period.to < known ? period.to : period.from)
}

/** `startOf('quarter', '2026-08')` is `2026-07`. */
function startOf(kind: PeriodKind, month: IsoMonth): IsoMonth {
  const index = Number(month.slice(5, 7)) - 1
  return addMonths(month, -(index % monthsIn[kind]))
}
