import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { addDays } from '../../../../core/date.ts'
import type { Period } from '../../../../core/period.ts'
import type { AccountQuality, MeasureCoverage } from '../../../../core/quality/quality.ts'
import { CoverageCalendar } from '../../../components/coverage-calendar.tsx'
import type { TraceQuestion } from '../../../trace/trace-question.ts'
import { useWords } from '../../../use-words.tsx'
import { AccountFindings } from './account-findings.tsx'
import { FreshnessWord } from './freshness-word.tsx'

/** One account on one line: how fresh it is and what was found; the strip of days and the findings open below. */
export function AccountPanel({ quality }: { readonly quality: AccountQuality }) {
  const { say, term, measure, periodName } = useWords()
  const { account, freshness, coverage, overlaps, outliers, posts } = quality
  const [open, setOpen] = useState(false)
  const detail = useId()
  const gaps = new Set(coverage.flatMap((row) => row.gaps.map(({ from, to }) => `${from} ${to}`))).size
  const strange = new Set(outliers.map(({ day }) => day)).size
  return (
    <article className="quality-account">
      <UnstyledButton
        className="quality-line"
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => setOpen(!open)}
      >
        <span className="heap-name">
          <IconChevronRight size={16} aria-hidden data-open={open} />
          <span>
            <strong>{account.name}</strong> <span className="soft">{term(`platform.${account.platform}`)}</span>
          </span>
        </span>
        <FreshnessWord freshness={freshness} />
        <span data-found={gaps > 0}>{say('screen.quality.gaps', { count: gaps })}</span>
        <span data-found={strange > 0}>{say('screen.quality.outliers', { count: strange })}</span>
        <span>{say('screen.quality.overlaps', { count: overlaps.length })}</span>
      </UnstyledButton>
      {open && (
        <div id={detail} className="heap-detail">
          <p className="soft">
            {say('screen.quality.facts', {
              rows: quality.rows,
              merged: quality.merged,
              rejected: quality.rejected,
              posts: posts.all,
              undated: posts.withoutDate,
            })}
          </p>
          <CoverageCalendar
            coveredMeans={say('screen.calendar.has-data')}
            follow={(name) => {
              const row = coverage.find((one) => measure(one.measure) === name)
              return row === undefined ? null : valuesOf(account.id, row, name, periodName(row))
            }}
            rows={coverage.map((row) => ({
              name: measure(row.measure),
              covered: coveredOf(row),
              gaps: row.gaps,
              overlaps: [],
              again: [],
              stored: [],
            }))}
          />
          <AccountFindings quality={quality} />
        </div>
      )}
    </article>
  )
}

function valuesOf(
  accountId: string,
  { measure, from, to }: MeasureCoverage,
  title: string,
  value: string,
): TraceQuestion {
  return { title, place: { kind: 'account', accountId, measure, days: { from, to } }, value }
}

/** What lies between the gaps. */
function coveredOf({ from, to, gaps }: MeasureCoverage): Period[] {
  const starts = [from, ...gaps.map((gap) => addDays(gap.to, 1))]
  const ends = [...gaps.map((gap) => addDays(gap.from, -1)), to]
  return starts.map((start, at) => ({ from: start, to: ends[at] ?? to })).filter((part) => part.from <= part.to)
}
