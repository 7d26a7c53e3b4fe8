import { NumberInput, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Metric } from '../../../../core/metric.ts'
import { NumberField } from '../../../components/number-field.tsx'
import { useWords } from '../../../use-words.tsx'

/** A rate with the parts of which it is made; without them where only the result is known. */
export interface Rate {
  /** Null while a part is missing. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

interface RateFieldsProps {
  readonly metric: Metric
  readonly rate: Rate
  readonly onRate: (rate: Rate) => void
}

/** Rates are entered by their parts, so that those of several months can be put together without averaging averages. */
export function RateFields({ metric, rate, onRate }: RateFieldsProps) {
  const { say, figure } = useWords()
  const [known, setKnown] = useState<'parts' | 'result'>('parts')
  const part = (change: Partial<Rate>) => {
    const { numerator, denominator } = { ...rate, ...change }
    const whole = numerator !== null && denominator !== null && denominator > 0
    onRate({ numerator, denominator, value: whole ? numerator / denominator : null })
  }
  return (
    <div className="rate-fields">
      <SegmentedControl
        size="xs"
        aria-label={say('screen.objectives.known-as')}
        data={(['parts', 'result'] as const).map((value) => ({
          value,
          label: say(`screen.objectives.known-${value}`),
        }))}
        value={known}
        onChange={(value) => {
          setKnown(value === 'result' ? 'result' : 'parts')
          onRate({ value: null, numerator: null, denominator: null })
        }}
      />
      {known === 'result' ? (
        <NumberField
          label={say('screen.objectives.value')}
          unit={metric.unit}
          value={rate.value}
          onChange={(value) => onRate({ value, numerator: null, denominator: null })}
        />
      ) : (
        <div className="form-row">
          <PartField
            label={say('screen.objectives.numerator')}
            value={rate.numerator}
            onPart={(numerator) => part({ numerator })}
          />
          <PartField
            label={say('screen.objectives.denominator')}
            value={rate.denominator}
            onPart={(denominator) => part({ denominator })}
          />
          <p className="rate-result soft">
            {say('screen.objectives.result', { value: figure({ value: rate.value, kind: metric.unit }) })}
          </p>
        </div>
      )}
    </div>
  )
}

interface PartFieldProps {
  readonly label: string
  readonly value: number | null
  readonly onPart: (value: number | null) => void
}

function PartField({ label, value, onPart }: PartFieldProps) {
  const { language } = useWords()
  return (
    <NumberInput
      label={label}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      thousandSeparator={language === 'fr' ? '\u202F' : ','}
      value={value ?? ''}
      onChange={(entered) => onPart(typeof entered === 'number' ? entered : null)}
    />
  )
}
