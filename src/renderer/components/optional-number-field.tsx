import { NumberInput, type NumberInputProps } from '@mantine/core'
import type { Unit } from '../../core/metric.ts'
import { useWords } from '../use-words.tsx'

interface OptionalNumberFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Null while the field is empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** A share is entered as a percentage; other units as they are. */
  readonly unit?: Unit
}

/** A number that may be missing: an empty field is no zero. */
export function OptionalNumberField({ value, onChange, unit = 'count', ...rest }: OptionalNumberFieldProps) {
  const { language } = useWords()
  const factor = unit === 'share' ? 100 : 1
  const percent = language === 'fr' ? '\u00A0%' : '%'
  return (
    <NumberInput
      thousandSeparator={language === 'fr' ? '\u202F' : ','}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      suffix={unit === 'share' ? percent : ''}
      {...rest}
      value={value === null ? '' : Number((value * factor).toFixed(8))}
      onChange={(entered) => onChange(typeof entered === 'number' ? Number((entered / factor).toFixed(10)) : null)}
    />
  )
}
