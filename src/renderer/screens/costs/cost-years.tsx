import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { CostLedger } from '../../../contract/register-views.ts'
import type { IsoMonth } from '../../../core/date.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { useWords } from '../../use-words.tsx'
import { CostEntries } from './cost-entries.tsx'
import { CostMatrix } from './cost-matrix.tsx'

interface CostYearsProps {
  readonly ledger: CostLedger
  /** The month that is open before another is chosen; null opens the latest. */
  readonly first: IsoMonth | null
  readonly onEdit: (cost: CostRecord) => void
}

/** One year at a time as a table of months and kinds; a month opens its entries below. */
export function CostYears({ ledger, first, onEdit }: CostYearsProps) {
  const { say, month } = useWords()
  const years = [...new Set(ledger.months.map((one) => one.month.slice(0, 4)))]
  const [chosen, setChosen] = useState<string | null>(first?.slice(0, 4) ?? null)
  const [opened, setOpened] = useState<IsoMonth | null>(first)
  const year = chosen !== null && years.includes(chosen) ? chosen : (years.at(-1) ?? '')
  const months = ledger.months.filter((one) => one.month.startsWith(year))
  const shown = months.some((one) => one.month === opened) ? opened : (months.at(-1)?.month ?? null)
  return (
    <>
      {years.length > 1 && (
        <SegmentedControl
          className="cost-year"
          aria-label={say('register.costs.year')}
          data={years}
          value={year}
          onChange={setChosen}
        />
      )}
      <div className="cost-year-view">
        <CostMatrix months={months} year={year} opened={shown} onOpen={setOpened} />
        {shown !== null && (
          <CostEntries
            title={month(shown)}
            costs={ledger.costs.filter((cost) => cost.month === shown)}
            onEdit={onEdit}
          />
        )}
      </div>
    </>
  )
}
