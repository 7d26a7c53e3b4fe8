import { Table } from '@mantine/core'
import type { AccountQuality } from '../../../../core/quality/quality.ts'
import type { TraceQuestion } from '../../../trace/trace-question.ts'
import { TracedValue } from '../../../trace/traced-value.tsx'
import { useWords, type Words } from '../../../use-words.tsx'

const shown = 12

/** The days that stand out, the largest first, and what was exported twice. */
export function AccountFindings({ quality }: { readonly quality: AccountQuality }) {
  const words = useWords()
  const { say, measure, stored, date, periodName } = words
  const { outliers, overlaps, account } = quality
  const strangest = [...outliers].sort((a, b) => strangeness(b) - strangeness(a)).slice(0, shown)
  return (
    <>
      {strangest.length > 0 && (
        <section>
          <h3>{say('screen.quality.outliers-title')}</h3>
          <Table verticalSpacing={3} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('screen.import.measure')}</Table.Th>
                <Table.Th>{say('screen.mapping.day')}</Table.Th>
                <Table.Th ta="right">{say('screen.quality.outlier-value')}</Table.Th>
                <Table.Th ta="right">{say('screen.quality.outlier-usual')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {strangest.map((one) => (
                <Table.Tr key={`${one.measure} ${one.day}`}>
                  <Table.Td>{measure(one.measure)}</Table.Td>
                  <Table.Td>{date(one.day)}</Table.Td>
                  <Table.Td ta="right">
                    <strong>
                      <TracedValue question={dayOf(account.id, one, words)}>
                        {stored(one.measure, one.value)}
                      </TracedValue>
                    </strong>
                  </Table.Td>
                  <Table.Td ta="right">{stored(one.measure, one.median)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {outliers.length > shown && (
            <p className="soft small">{say('screen.quality.more', { count: outliers.length - shown })}</p>
          )}
        </section>
      )}
      {overlaps.length > 0 && (
        <section>
          <h3>{say('screen.quality.overlaps-title')}</h3>
          <ul className="quality-overlaps">
            {overlaps.slice(0, shown).map((overlap) => (
              <li key={`${overlap.report} ${overlap.from} ${overlap.files.join(' ')}`}>
                {say('screen.quality.overlap', {
                  period: periodName(overlap),
                  earlier: overlap.files[0],
                  later: overlap.files[1],
                })}
              </li>
            ))}
          </ul>
          {overlaps.length > shown && (
            <p className="soft small">{say('screen.quality.more', { count: overlaps.length - shown })}</p>
          )}
        </section>
      )}
    </>
  )
}

type Outlier = AccountQuality['outliers'][number]

function dayOf(
  accountId: string,
  { measure: id, day, value }: Outlier,
  { measure, stored, date }: Pick<Words, 'measure' | 'stored' | 'date'>,
): TraceQuestion {
  const place = { kind: 'account', accountId, measure: id, days: { from: day, to: day } } as const
  return { title: `${measure(id)}, ${date(day)}`, place, value: stored(id, value) }
}

function strangeness({ value, median, spread }: Outlier): number {
  return Math.abs(value - median) / Math.max(spread, 1e-9)
}
