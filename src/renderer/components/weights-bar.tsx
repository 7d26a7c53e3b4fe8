import './status.css'
import './weights-bar.css'
import { weightsTotal } from '../../core/scoring/weights.ts'
import { useWords } from '../use-words.tsx'
import { StatusSymbol } from './status-symbol.tsx'

interface WeightsBarProps {
  readonly parts: readonly { readonly id: string; readonly name: string; readonly weight: number }[]
}

/** Weights side by side on one line of 100: what is missing stays empty, and what is too much is said. */
export function WeightsBar({ parts }: WeightsBarProps) {
  const { say, whole } = useWords()
  const { total, exact } = weightsTotal(parts.map(({ weight }) => weight))
  const scale = 100 / Math.max(100, total)
  return (
    <div className="weights" data-exact={exact}>
      <div className="weights-bar" aria-hidden>
        {parts.map(({ id, name, weight }) => (
          <span key={id} style={{ width: `${weight * scale}%` }} title={`${name}: ${whole(weight)} %`}>
            {weight * scale >= 8 && whole(weight)}
          </span>
        ))}
      </div>
      <p aria-live="polite">
        <StatusSymbol status={exact ? 'green' : 'red'} />{' '}
        {exact
          ? say('screen.weights.exact')
          : say(total < 100 ? 'screen.weights.under' : 'screen.weights.over', { total, rest: Math.abs(100 - total) })}
      </p>
    </div>
  )
}
