import type { Figure } from '../../../core/report/figure.ts'
import { useWords } from '../../language.tsx'

interface FactProps {
  readonly name: string
  readonly value: Figure
  readonly unit?: string
}

export function Fact({ name, value, unit }: FactProps) {
  const { figure } = useWords()
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure">
        {figure(value)}
        {unit !== undefined && value.value !== null && <span className="fact-unit"> {unit}</span>}
      </dd>
    </div>
  )
}
