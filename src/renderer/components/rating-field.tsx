import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'

interface RatingFieldProps {
  readonly label: string
  readonly description?: string
  /** 1 to 5. */
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A judgement from 1 to 5; the arrow keys move it. */
export function RatingField({ label, description, value, onChange }: RatingFieldProps) {
  const id = useId()
  return (
    <div>
      <p className="field-label" id={id}>
        {label}
      </p>
      {description !== undefined && <p className="soft small">{description}</p>}
      <SegmentedControl
        mt={4}
        aria-labelledby={id}
        data={['1', '2', '3', '4', '5']}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  )
}
