import type { Figure } from '../../../core/report/figure.ts'
import { FigureText } from '../../report/words/figure-text.tsx'

interface FactProps {
  readonly name: string
  readonly value: Figure
  readonly unit?: string
}

export function Fact({ name, value, unit }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure">
        <FigureText figure={value} />
        {unit !== undefined && value.value !== null && <span className="fact-unit"> {unit}</span>}
      </dd>
    </div>
  )
}
