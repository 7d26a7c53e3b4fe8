import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useWords } from '../use-words.tsx'

interface ShareFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** A share, 0.25, shown as 25 %. */
  readonly value: number
  readonly onChange: (share: number) => void
}

/** A share, entered as a percentage. */
export function ShareField({ value, onChange, min = 0, max = 1, ...rest }: ShareFieldProps) {
  return (
    <PercentField
      {...rest}
      value={round(value * 100)}
      min={Number(min) * 100}
      max={Number(max) * 100}
      onChange={(percent) => onChange(round(percent / 100))}
    />
  )
}

interface PercentFieldProps extends Omit<NumberInputProps, 'onChange'> {
  readonly onChange: (percent: number) => void
}

/** Percents as they are stored, 0 to 100. An emptied field counts as 0, so that totals stay true while typing. */
export function PercentField({ onChange, min = 0, max = 100, ...rest }: PercentFieldProps) {
  const { language } = useWords()
  return (
    <NumberInput
      clampBehavior="strict"
      {...rest}
      min={min}
      max={max}
      decimalScale={2}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      suffix={language === 'fr' ? '\u00A0%' : '%'}
      onChange={(entered) => onChange(typeof entered === 'number' ? entered : Number(entered) || 0)}
    />
  )
}

/** 0.07 × 100 is 7.000000000000001 for a computer. */
function round(value: number): number {
  return Number(value.toFixed(10))
}
