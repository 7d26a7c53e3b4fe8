import type { IndexFigures } from '../../../core/report/scores/index-figures.ts'
import './roo-scale.css'
import type { CSSProperties } from 'react'
import type { Figure } from '../../../core/report/figure.ts'
import { useWords } from '../../use-words.tsx'

const marks = [0, 20, 40, 60, 80, 100]

/**
 * One scale from 0 to 100. Solid up to the floor, which is certain; hatched to the ceiling, which nobody can know yet;
 * a stroke where the measured index stands, a tick for the plan and a lighter one for the period before.
 */
export function RooScale({ index }: { readonly index: IndexFigures }) {
  const { say, figure } = useWords()
  const { floor, ceiling, measured, plan, previous } = index
  const description = say('screen.overview.scale', {
    measured: figure(measured),
    floor: figure(floor),
    ceiling: figure(ceiling),
    plan: figure(plan),
    previous: figure(previous),
  })
  return (
    <div className="roo-scale" role="img" aria-label={description}>
      <div className="roo-scale-track">
        <div className="roo-scale-floor" style={{ width: percent(floor) }} />
        <div
          className="roo-scale-range"
          style={{ left: percent(floor), width: `calc(${percent(ceiling)} - ${percent(floor)})` }}
        />
        <Mark className="roo-scale-previous" at={previous} />
        <Mark className="roo-scale-plan" at={plan} />
        <Mark className="roo-scale-measured" at={measured} />
      </div>
      <div className="roo-scale-marks">
        {marks.map((mark) => (
          <span key={mark} style={{ left: `${mark}%` }}>
            {mark}
          </span>
        ))}
      </div>
      <ul className="roo-scale-key">
        <li data-key="measured">{say('screen.overview.key-measured', { value: figure(measured) })}</li>
        <li data-key="range">{say('screen.overview.key-range', { floor: figure(floor), ceiling: figure(ceiling) })}</li>
        <li data-key="plan">{say('screen.overview.key-plan', { value: figure(plan) })}</li>
        <li data-key="previous">{say('screen.overview.key-previous', { value: figure(previous) })}</li>
      </ul>
    </div>
  )
}

function Mark({ className, at }: { readonly className: string; readonly at: Figure }) {
  if (at.value === null) return null
  const style: CSSProperties = { left: percent(at) }
  return <div className={className} style={style} />
}

function percent(figure: Figure): string {
  return `${Math.min(100, Math.max(0, 100 * (figure.value ?? 0))).toFixed(2)}%`
}
