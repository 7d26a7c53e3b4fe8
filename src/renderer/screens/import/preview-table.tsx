import { useWords } from '../../use-words.tsx'
import { addressOfMapping } from './address-of-mapping.ts'
import { ColumnTotals } from './column-totals.tsx'
import type { PreviewedTable } from './previewed-table.ts'
import { ColumnsLeft } from './supplement/columns-left.tsx'

interface PreviewTableProps {
  readonly table: PreviewedTable
  readonly sourceId: string
  /** Place of the file in the plan. */
  readonly file: number
  readonly fileName: string
  /** Null for a file that lists persons. */
  readonly inFile: { readonly planId: string; readonly file: number } | null
}

/** One table of a file: of when, what became of each row, and the sums to check against the platform. */
export function PreviewTable({ table, sourceId, file, fileName, inFile }: PreviewTableProps) {
  const { say, source, periodName } = useWords()
  const { tally, mapping } = table
  return (
    <section className="preview-table" aria-label={table.name}>
      <dl>
        <div>
          <dt>{say('screen.import.report')}</dt>
          <dd>
            {source(`${sourceId}.${table.report}`)}{' '}
            {mapping !== undefined && (
              <a href={addressOfMapping(file, table.index)}>{say('screen.import.map-again')}</a>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('screen.import.period')}</dt>
          <dd>{table.period === null ? say('screen.import.period-none') : periodName(table.period)}</dd>
        </div>
        <div>
          <dt>{say('screen.import.rows')}</dt>
          <dd>{say(mapping?.people === undefined ? 'screen.import.tally' : 'people.tally', { ...tally })}</dd>
        </div>
        <div>
          <dt>{say('screen.import.values')}</dt>
          <dd>{say('screen.import.observed', { values: table.observations, posts: table.posts })}</dd>
        </div>
      </dl>
      <ColumnsLeft table={table} file={file} />
      <ColumnTotals
        columns={table.columns}
        rowsOf={(column) =>
          inFile === null ? null : { title: fileName, rows: { ...inFile, table: table.index, row: 1, column } }
        }
      />
    </section>
  )
}
