import type { PreviewFile } from '../../../contract/views.ts'
import type { PlannedAccount } from '../../../core/import/import-plan.ts'
import type { Account } from '../../../core/platform.ts'
import { useWords } from '../../language.tsx'
import { AccountChoice } from './account-choice.tsx'
import { ColumnTotals } from './column-totals.tsx'

export type PreviewedTable = PreviewFile['read']['tables'][number]

interface PreviewTableProps {
  readonly table: PreviewedTable
  readonly sourceId: string
  readonly at: { readonly file: number; readonly table: number }
  readonly account: PlannedAccount | null
  readonly accounts: readonly Account[]
}

/** One table of a file: whose it is, of when, what became of each row, and the sums to check against the platform. */
export function PreviewTable({ table, sourceId, at, account, accounts }: PreviewTableProps) {
  const { say, term, source, periodName } = useWords()
  const { tally } = table
  return (
    <section className="preview-table" aria-label={table.name}>
      <dl>
        <div>
          <dt>{say('screen.import.report')}</dt>
          <dd>
            {term(`platform.${table.platform}`)} · {source(`${sourceId}.${table.report}`)}
          </dd>
        </div>
        <div>
          <dt>{say('screen.import.account')}</dt>
          <dd>
            <AccountChoice table={table} at={at} account={account} accounts={accounts} />
          </dd>
        </div>
        <div>
          <dt>{say('screen.import.period')}</dt>
          <dd>{table.period === null ? say('screen.import.period-none') : periodName(table.period)}</dd>
        </div>
        <div>
          <dt>{say('screen.import.rows')}</dt>
          <dd>{say('screen.import.tally', { ...tally })}</dd>
        </div>
        <div>
          <dt>{say('screen.import.values')}</dt>
          <dd>{say('screen.import.observed', { values: table.observations, posts: table.posts })}</dd>
        </div>
      </dl>
      <ColumnTotals columns={table.columns} />
    </section>
  )
}
