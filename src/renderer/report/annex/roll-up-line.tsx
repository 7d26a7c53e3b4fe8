import type { Figure } from '../../../core/report/figure.ts'
import type { RollUpFigures } from '../../../core/report/scores/roll-up-figures.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaperWord } from '../words/paper-word.ts'
import { StatusMark } from '../words/status-mark.tsx'

interface RollUpLineProps {
  readonly figures: RollUpFigures
  readonly weight: Figure
}

/** A score with its honest range, what the plan expected, and both statuses, on one line. */
export function RollUpLine({ figures, weight }: RollUpLineProps) {
  const word = usePaperWord()
  return (
    <p className="paper-roll-up">
      <b>
        <FigureText figure={figures.measured} />
      </b>
      <span>
        {word('range')} <FigureText figure={figures.floor} />–<FigureText figure={figures.ceiling} />
      </span>
      <Named name={word('coverage')} figure={figures.coverage} />
      <span>
        {word('plan')} <FigureText figure={figures.plan} /> (<FigureText figure={figures.difference} />)
      </span>
      <Named name={word('pace')} figure={figures.pace} />
      <Named name={word('weight')} figure={weight} />
      <StatusMark status={figures.standing.attainment} against="attainment" />
      <StatusMark status={figures.standing.pace} against="pace" />
    </p>
  )
}

function Named({ name, figure }: { readonly name: string; readonly figure: Figure }) {
  return (
    <span>
      {name} <FigureText figure={figure} />
    </span>
  )
}
