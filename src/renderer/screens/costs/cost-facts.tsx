import type { CostLedger } from '../../../contract/register-views.ts'
import { FactStrip } from '../../components/fact-strip.tsx'
import { useWords } from '../../use-words.tsx'

export function CostFacts({ ledger }: { readonly ledger: CostLedger }) {
  const { say, figure, month } = useWords()
  const { total, unallocated, months } = ledger
  const first = months[0]
  const last = months.at(-1)
  return (
    <FactStrip
      facts={[
        {
          id: 'total',
          name: say('register.costs.total-all'),
          value: figure({ value: total, kind: 'money' }),
          ...(first === undefined || last === undefined
            ? {}
            : {
                note: say('register.costs.months', {
                  from: month(first.month),
                  to: month(last.month),
                  count: months.length,
                }),
              }),
        },
        {
          id: 'unallocated',
          name: say('register.costs.unallocated'),
          value: figure({ value: unallocated, kind: 'money' }),
          note: say('register.costs.unallocated-why'),
        },
      ]}
    />
  )
}
