import { NumberInput, Slider } from '@mantine/core'
import { useWords } from '../../../use-words.tsx'

interface WeightTryProps {
  readonly name: string
  readonly percent: number
  readonly onChange: (percent: number) => void
}

/** A weight to be tried: drawn along, stepped by the arrow keys, or typed. */
export function WeightTry({ name, percent, onChange }: WeightTryProps) {
  const { say, language } = useWords()
  const written = Number(percent.toFixed(1))
  return (
    <div className="why-weight">
      <Slider
        thumbLabel={say('why.weight-of', { name })}
        size="sm"
        label={null}
        min={0}
        max={100}
        step={1}
        value={percent}
        onChange={onChange}
      />
      <NumberInput
        aria-label={say('why.weight-typed', { name })}
        size="xs"
        min={0}
        max={100}
        decimalScale={1}
        decimalSeparator={language === 'fr' ? ',' : '.'}
        suffix={language === 'fr' ? '\u00A0%' : '%'}
        clampBehavior="strict"
        value={written}
        onChange={(typed) => {
          if (typeof typed === 'number' && typed !== written) onChange(typed)
        }}
      />
    </div>
  )
}
