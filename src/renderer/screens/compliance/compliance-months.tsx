import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ComplianceRegister } from '../../../contract/compliance-views.ts'
import { type ComplianceMonth, complianceMonths } from '../../../core/compliance/compliance-register.ts'
import { writeMonth } from '../../../core/text/format-value.ts'
import { useWords } from '../../use-words.tsx'
import { useTwelveMonths } from './twelve-months.ts'

/** The months by which a guardrail is judged, from left to right. */
export function ComplianceMonths({ register }: { readonly register: ComplianceRegister }) {
  const { say, month, language, figure, whole } = useWords()
  const { events, limitHours, now } = register
  const months = complianceMonths(events, useTwelveMonths(now), limitHours, now)
  const rows: readonly (readonly [string, (one: ComplianceMonth) => ReactNode, (one: ComplianceMonth) => boolean])[] = [
    [say('compliance.month-due'), (one) => whole(one.judged + one.open), () => false],
    [say('compliance.month-in-time'), (one) => whole(one.inTime), () => false],
    [
      say('compliance.month-share'),
      (one) => (one.share === null ? '–' : figure({ value: one.share, kind: 'share' })),
      (one) => one.share !== null && one.share < 1,
    ],
    [say('compliance.fact-breaches'), (one) => whole(one.breaches), (one) => one.breaches > 0],
  ]
  return (
    <section className="compliance-months" aria-label={say('compliance.months')}>
      <h2>{say('compliance.months')}</h2>
      <p className="soft small">{say('compliance.months-why')}</p>
      <Table verticalSpacing={5} horizontalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {months.map((one) => (
              <Table.Th key={one.month} ta="right" title={month(one.month)}>
                {writeMonth(one.month, language, 'short')}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, written, isShort]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              {months.map((one) => (
                <Table.Td key={one.month} ta="right" className="figure" data-short={isShort(one)}>
                  {written(one)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
