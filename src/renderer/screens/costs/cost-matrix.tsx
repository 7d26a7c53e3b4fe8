import { Table } from '@mantine/core'
import type { CostLedger } from '../../../contract/register-views.ts'
import type { IsoMonth } from '../../../core/date.ts'
import { type CostKind, costKinds } from '../../../core/evidence/cost.ts'
import { useWords } from '../../use-words.tsx'

type CostMonth = CostLedger['months'][number]

interface CostMatrixProps {
  readonly months: readonly CostMonth[]
  readonly year: string
  readonly opened: IsoMonth | null
  readonly onOpen: (month: IsoMonth) => void
}

/** Months down, kinds across, totals at both ends, in every digit, since this is a ledger. */
export function CostMatrix({ months, year, opened, onOpen }: CostMatrixProps) {
  const { say, term, month, currency } = useWords()
  const sumOf = (kind: CostKind) => months.reduce((sum, one) => sum + one.kinds[kind], 0)
  return (
    <Table className="cost-matrix" verticalSpacing={5}>
      <Table.Caption>{say('register.costs.in', { currency })}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('register.costs.month')}</Table.Th>
          {costKinds.map((kind) => (
            <Table.Th key={kind} ta="right">
              {term(`cost.${kind}`)}
            </Table.Th>
          ))}
          <Table.Th ta="right">{say('register.costs.total')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map((one) => (
          <Table.Tr key={one.month} data-opened={one.month === opened}>
            <Table.Td>
              <button type="button" aria-pressed={one.month === opened} onClick={() => onOpen(one.month)}>
                {month(one.month)}
              </button>
            </Table.Td>
            {costKinds.map((kind) => (
              <Amount key={kind} amount={one.kinds[kind]} />
            ))}
            <Amount amount={one.total} />
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>{year}</Table.Th>
          {costKinds.map((kind) => (
            <Amount key={kind} amount={sumOf(kind)} />
          ))}
          <Amount amount={months.reduce((sum, one) => sum + one.total, 0)} />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}

function Amount({ amount }: { readonly amount: number }) {
  const { whole } = useWords()
  return (
    <Table.Td ta="right" className="figure">
      {amount === 0 ? <span className="soft">–</span> : whole(Math.round(amount))}
    </Table.Td>
  )
}
