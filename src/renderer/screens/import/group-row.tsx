import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import type { Account } from '../../../core/platform.ts'
import { CoverageCalendar } from '../../components/coverage-calendar.tsx'
import type { CoverageRow } from '../../components/coverage-rows.ts'
import { useWords, type Words } from '../../use-words.tsx'
import { AccountChoice } from './account-choice.tsx'
import { GroupTotals } from './group-totals.tsx'
import { PreviewFileView } from './preview-file.tsx'
import type { PreviewGroup } from './preview-groups.ts'
import { changesOf, troublesOf } from './preview-sums.ts'

interface GroupRowProps {
  readonly group: PreviewGroup
  readonly accounts: readonly Account[]
  readonly open: boolean
  readonly onToggle: () => void
}

/** What the files of one account would change: a line of figures, and below it the days, the totals and each file. */
export function GroupRow({ group, accounts, open, onToggle }: GroupRowProps) {
  const words = useWords()
  const { say, term, whole, periodName } = words
  const { coverage, files, period } = group
  const detail = useId()
  const changes = changesOf(files.filter(({ counted }) => counted).map(({ file }) => file))
  const known = coverage.account !== null
  return (
    <article className="heap-group">
      <UnstyledButton className="heap-line" aria-expanded={open} aria-controls={detail} onClick={onToggle}>
        <span className="heap-name">
          <IconChevronRight size={16} aria-hidden data-open={open} />
          <span>
            <strong>{coverage.account?.name ?? coverage.hint ?? say('screen.import.group-unnamed')}</strong>
            <span className="soft small">{term(`platform.${coverage.platform}`)}</span>
          </span>
        </span>
        <span>{whole(files.length)}</span>
        <span>{period === null ? '–' : periodName(period)}</span>
        <span>{known ? whole(changes.added) : '–'}</span>
        <span>{known ? whole(changes.restated) : '–'}</span>
        <span>{known ? whole(changes.same) : '–'}</span>
        <Troubles files={files.map(({ file }) => file)} />
      </UnstyledButton>
      {open && (
        <div id={detail} className="heap-detail">
          {known && (
            <div className="heap-account">
              <span>{say('screen.import.account')}</span>
              <AccountChoice group={coverage} accounts={accounts} heap={[]} />
            </div>
          )}
          {coverage.measures.length > 0 && (
            <section>
              <h3>{say('screen.calendar.title')}</h3>
              <CoverageCalendar rows={rowsOf(group, words)} coveredMeans={say('screen.calendar.covered')} />
            </section>
          )}
          <GroupTotals group={group} />
          <section>
            <h3>{say('screen.import.files')}</h3>
            {files.map((one) => (
              <PreviewFileView key={one.place} grouped={one} alone={files.length === 1} />
            ))}
          </section>
        </div>
      )}
    </article>
  )
}

function Troubles({ files }: { readonly files: Parameters<typeof troublesOf>[0] }) {
  const { say } = useWords()
  const { errors, warnings } = troublesOf(files)
  if (errors + warnings === 0) return <span className="soft">{say('screen.import.problems-none')}</span>
  const both = errors > 0 && warnings > 0 ? 'yes' : 'no'
  return <span data-trouble>{say('screen.import.problem-count', { errors, warnings, both })}</span>
}

function rowsOf({ coverage }: PreviewGroup, { say, measure }: Words): CoverageRow[] {
  return coverage.measures.map((row) => ({
    ...row,
    name:
      row.subject === 'account'
        ? measure(row.measure)
        : say('screen.calendar.of-posts', { measure: measure(row.measure) }),
  }))
}
