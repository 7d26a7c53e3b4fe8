import { SegmentedControl } from '@mantine/core'
import { amountOfTime } from '../../../core/evidence/cost-ledger.ts'
import { NumberField } from '../../components/number-field.tsx'
import { useWords } from '../../use-words.tsx'
import type { CostEntry } from './cost-changes.ts'

type Spent = CostEntry['spent']
const ways = ['amount', 'days', 'hours'] as const
type Way = (typeof ways)[number]

interface SpentFieldsProps {
  readonly spent: Spent
  readonly onChange: (spent: Spent) => void
}

/** An amount, or days or hours at a rate: the amount is then computed and shown. */
export function SpentFields({ spent, onChange }: SpentFieldsProps) {
  const { say, currency, whole } = useWords()
  const way: Way = spent.by === 'amount' ? 'amount' : spent.unit
  return (
    <>
      <SegmentedControl
        aria-label={say('register.costs.entered-as')}
        data={ways.map((value) => ({ value, label: say(`register.costs.as-${value}`) }))}
        value={way}
        onChange={(chosen) => onChange(spentAs(ways.find((one) => one === chosen) ?? 'amount', spent))}
      />
      {spent.by === 'amount' ? (
        <NumberField
          label={say('register.costs.amount', { currency })}
          data-autofocus
          value={spent.amount}
          onChange={(amount) => onChange({ ...spent, amount })}
        />
      ) : (
        <>
          <div className="form-row">
            <NumberField
              label={say(`register.costs.as-${spent.unit}`)}
              min={0}
              value={spent.quantity}
              onChange={(quantity) => onChange({ ...spent, quantity })}
            />
            <NumberField
              label={say(`register.costs.rate-${spent.unit}`, { currency })}
              min={0}
              value={spent.rate}
              onChange={(rate) => onChange({ ...spent, rate })}
            />
          </div>
          <p className="soft" aria-live="polite">
            {say('register.costs.computed', { amount: whole(amountOfTime(spent)), currency })}
          </p>
        </>
      )}
    </>
  )
}

function spentAs(way: Way, spent: Spent): Spent {
  if (way === 'amount') return { by: 'amount', amount: spent.by === 'amount' ? spent.amount : amountOfTime(spent) }
  return spent.by === 'time' ? { ...spent, unit: way } : { by: 'time', unit: way, quantity: 1, rate: spent.amount }
}
