import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'
import type { Unit } from '../../core/metric.ts'
import { useWords } from '../use-words.tsx'

interface NumberFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Null while nothing was entered yet, which is no zero. */
  readonly value: number | null
  readonly onChange: (value: number) => void
  /** A share is entered as a percentage; other units as they are. */
  readonly unit?: Unit
}

/** A number that must be there: while the field is empty it says so, and the last number stays. */
export function NumberField({ value, onChange, unit = 'count', error, ...rest }: NumberFieldProps) {
  const { say, language, term } = useWords()
  const [cleared, setCleared] = useState(false)
  const factor = unit === 'share' ? 100 : 1
  const named = unit === 'hours' || unit === 'days' || unit === 'seconds' || unit === 'points'
  const percent = language === 'fr' ? '\u00A0%' : '%'
  return (
    <NumberInput
      thousandSeparator={language === 'fr' ? '\u202F' : ','}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      suffix={unit === 'share' ? percent : named ? `\u00A0${term(`unit.${unit}`)}` : ''}
      {...rest}
      value={cleared || value === null ? '' : Number((value * factor).toFixed(8))}
      error={cleared ? say('screen.frame.number-missing') : error}
      onChange={(entered) => {
        const number = typeof entered === 'number' ? entered : Number.parseFloat(entered)
        setCleared(Number.isNaN(number))
        if (!Number.isNaN(number)) onChange(Number((number / factor).toFixed(10)))
      }}
    />
  )
}
