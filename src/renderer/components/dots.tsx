import './dots.css'

interface DotsProps {
  /** 1 to 5. */
  readonly value: number
  /** What is said to whoever cannot see the dots. */
  readonly label: string
}

const places = [1, 2, 3, 4, 5] as const

/** A judgement from 1 to 5, as filled and empty dots. */
export function Dots({ value, label }: DotsProps) {
  return (
    <span className="dots" role="img" aria-label={label} title={label}>
      {places.map((place) => (
        <i key={place} data-filled={place <= value} />
      ))}
    </span>
  )
}
