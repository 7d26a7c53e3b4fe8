import './step-line.css'
import { daysBetween, type IsoDate, monthOf } from '../../../../core/date.ts'
import { movesInOrder, type StageMove, type Stakeholder } from '../../../../core/evidence/relationship.ts'
import { useWords } from '../../../use-words.tsx'
import { ladderStages, termOfStage } from '../ladder-stages.ts'

const left = 116
const right = 700
const step = 26
const top = 12
const bottom = top + 5 * step

interface StepLineProps {
  readonly stakeholder: Stakeholder
  readonly today: IsoDate
}

/** A relationship over time: each step of the line is a move, a filled dot is one that was made online. */
export function StepLine({ stakeholder, today }: StepLineProps) {
  const { say, term, month } = useWords()
  const moves = movesInOrder(stakeholder)
  const first = moves[0]
  if (first === undefined) return null
  const days = Math.max(1, daysBetween(first.date, today))
  const across = (date: IsoDate) => left + 8 + ((right - left - 16) * daysBetween(first.date, date)) / days
  return (
    <svg
      className="step-line"
      viewBox="0 0 720 172"
      role="img"
      aria-label={say('register.relationships.line', { count: moves.length })}
    >
      {ladderStages.map((stage) => (
        <g key={stage}>
          <line x1={left} x2={right} y1={heightOf(stage)} y2={heightOf(stage)} />
          <text x={left - 10} y={heightOf(stage) + 4} textAnchor="end">
            {term(termOfStage(stage))}
          </text>
        </g>
      ))}
      <path d={pathOf(moves, across, across(today))} />
      {moves.map((move) => (
        <circle
          key={`${move.date} ${move.stage} ${move.evidence}`}
          data-online={move.onlineChannel !== null}
          cx={across(move.date)}
          cy={heightOf(move.stage)}
          r={5}
        />
      ))}
      <text className="step-line-time" x={left + 8} y={bottom + 24}>
        {month(monthOf(first.date))}
      </text>
      <text className="step-line-time" x={right} y={bottom + 24} textAnchor="end">
        {month(monthOf(today))}
      </text>
    </svg>
  )
}

function heightOf(stage: number): number {
  return bottom - stage * step
}

function pathOf(moves: readonly StageMove[], across: (date: IsoDate) => number, end: number): string {
  const steps = moves.map((move, place) => {
    const x = across(move.date)
    return place === 0 ? `M${x} ${heightOf(0)}V${heightOf(move.stage)}` : `H${x}V${heightOf(move.stage)}`
  })
  return `${steps.join('')}H${end}`
}
