import { Table } from '@mantine/core'
import type { MappingTrial, TrialRow } from '../../../../contract/data-views.ts'
import { type MeasureId, measureOf } from '../../../../core/measure.ts'
import { withoutQuestion } from '../../../../core/problem.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { Remark } from '../../../components/remark.tsx'
import { useWords } from '../../../use-words.tsx'
import { ProblemList } from '../problem-list.tsx'

interface TrialViewProps {
  readonly fileName: string
  /** Of a list of persons a line is a count, not a row. */
  readonly lines?: 'rows' | 'counts'
  readonly figures: readonly FigureColumn[]
  readonly trial: ShownTrial | undefined
  readonly error: unknown
}

type ShownRow = Omit<TrialRow, 'cells'>
type ShownTrial = Omit<MappingTrial, 'rows'> & { readonly rows: readonly ShownRow[] }

export interface FigureColumn {
  readonly place: number
  readonly measure: MeasureId
}

/** The first ten rows as they would be read, the totals of all rows below them, and what is still missing. */
export function TrialView({ fileName, lines = 'rows', figures, trial, error }: TrialViewProps) {
  const { say } = useWords()
  const isWithoutCounts = lines === 'counts' && trial?.rows.length === 0 && trial.faults.length > 0
  return (
    <section aria-live="polite">
      <h2>{say('screen.mapping.preview')}</h2>
      <p className="soft">{say(lines === 'rows' ? 'screen.mapping.preview-why' : 'people.preview-why')}</p>
      {error !== null && <FailureMessage error={error} />}
      {trial?.faults.map((fault) => (
        <Remark key={fault} tone="warning">
          {say(`mapping.fault.${fault}`)}
        </Remark>
      ))}
      {trial !== undefined && figures.length > 0 && !isWithoutCounts && (
        <>
          <TrialTable trial={trial} lines={lines} figures={figures} />
          <p className="soft small">
            {say(lines === 'rows' ? 'screen.import.tally' : 'people.tally', { ...trial.tally })}
          </p>
          <ProblemList file={fileName} problems={withoutQuestion(trial.problems)} inFile={null} />
        </>
      )}
    </section>
  )
}

interface TrialTableProps {
  readonly trial: ShownTrial
  readonly lines: 'rows' | 'counts'
  readonly figures: readonly FigureColumn[]
}

function TrialTable({ trial, lines, figures }: TrialTableProps) {
  const { say, measure, whole } = useWords()
  const totals = figures.map((figure) => trial.totals.find((total) => total.measure === figure.measure))
  const isOneCount = lines === 'counts' && totals.every((total) => total === undefined || total.count === 1)
  const stated = totals.some((total) => total !== undefined && total.total !== null)
  return (
    <div className="trial">
      <Table verticalSpacing={3} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {lines === 'rows' && <Table.Th ta="right">{say('screen.mapping.row')}</Table.Th>}
            <Table.Th>{say('screen.mapping.day')}</Table.Th>
            <Table.Th>{say('screen.mapping.about')}</Table.Th>
            {figures.map((figure) => (
              <Table.Th key={figure.place} ta="right">
                {measure(figure.measure)}
                <UnitOf {...figure} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {trial.rows.map((row) => (
            <TrialLine key={row.row} row={row} figures={figures} withRow={lines === 'rows'} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={lines === 'rows' ? 3 : 2}>{say('screen.mapping.total')}</Table.Th>
            {figures.map((figure, at) => (
              <Table.Th key={figure.place} ta="right">
                {addsUp(figure) || isOneCount ? whole(totals[at]?.sum ?? 0) : <NotAdded />}
              </Table.Th>
            ))}
          </Table.Tr>
          {stated && (
            <Table.Tr>
              <Table.Td colSpan={lines === 'rows' ? 3 : 2}>{say('screen.mapping.platform-total')}</Table.Td>
              {figures.map((figure, at) => {
                const total = totals[at]?.total ?? null
                return (
                  <Table.Td key={figure.place} ta="right">
                    {total === null ? '–' : whole(total)}
                  </Table.Td>
                )
              })}
            </Table.Tr>
          )}
        </Table.Tfoot>
      </Table>
    </div>
  )
}

/** A number, a percentage and points speak for themselves. */
function UnitOf({ measure }: FigureColumn) {
  const { term } = useWords()
  const { unit } = measureOf(measure)
  if (unit === 'count' || unit === 'share' || unit === 'points') return null
  return <span className="soft"> · {term(`unit.${unit}`)}</span>
}

/** People counted once, states and rates have no sum. */
function addsUp({ measure }: FigureColumn): boolean {
  return measureOf(measure).additive
}

function NotAdded() {
  return <span className="soft">{useWords().say('screen.import.not-added')}</span>
}

interface TrialLineProps {
  readonly row: ShownRow
  readonly figures: readonly FigureColumn[]
  readonly withRow: boolean
}

function TrialLine({ row, figures, withRow }: TrialLineProps) {
  const { date, stored } = useWords()
  return (
    <Table.Tr>
      {withRow && (
        <Table.Td ta="right" className="soft">
          {row.row}
        </Table.Td>
      )}
      <Table.Td>{row.day === null ? '–' : date(row.day)}</Table.Td>
      <Table.Td className="trial-about">{row.about ?? '–'}</Table.Td>
      {figures.map(({ place, measure }) => {
        const found = foundFor(row, { place, measure })
        return (
          <Table.Td key={place} ta="right">
            {found === undefined ? '–' : stored(measure, found.value)}
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

/** By its measure; by its column where the measure is spelled otherwise. */
function foundFor({ values }: ShownRow, { place, measure }: FigureColumn) {
  return values.find((value) => value.measure === measure) ?? values.find((value) => value.column === place + 1)
}
