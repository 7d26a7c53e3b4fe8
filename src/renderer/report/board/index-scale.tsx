import type { ReactNode } from 'react'
import type { Figure } from '../../../core/report/figure.ts'
import type { IndexFigures } from '../../../core/report/scores/index-figures.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { earlierWord, usePaperWord } from '../words/paper-word.ts'
import { StatusMark } from '../words/status-mark.tsx'
import './index-scale.css'

/** The index on a scale of a hundred, inside its honest range, with the plan as a tick. */
export function IndexScale({ index }: { readonly index: IndexFigures }) {
  const { comparison } = usePaper()
  const word = usePaperWord()
  return (
    <section className="paper-index">
      <div className="paper-index-value">
        <h2>{word('index')}</h2>
        <p>
          <b>
            <FigureText figure={index.measured} />
          </b>{' '}
          {word('of-hundred')}
        </p>
      </div>
      <div className="paper-index-standing">
        <IndexRuler index={index} />
        <p className="paper-index-status">
          <StatusMark status={index.standing.attainment} against="attainment" />
          <span>
            <StatusMark status={index.standing.pace} against="pace" />{' '}
            <span className="paper-soft">
              <FigureText figure={index.pace} />
            </span>
          </span>
        </p>
      </div>
      <dl className="paper-index-facts">
        <Fact name={word('range')}>
          <FigureText figure={index.floor} />–<FigureText figure={index.ceiling} />
        </Fact>
        <Fact name={word('coverage')} figure={index.coverage} />
        <Fact name={word('plan')} figure={index.plan} />
        <Fact name={word('difference')} figure={index.difference} />
        {comparison !== 'plan' && (
          <Fact name={word(earlierWord(comparison))}>
            <FigureText figure={index.previous} />
            {index.sincePrevious.value !== null && (
              <>
                {' '}
                (<FigureText figure={index.sincePrevious} />)
              </>
            )}
          </Fact>
        )}
        <Fact name={word('grade-a')} figure={index.gradeA} />
      </dl>
    </section>
  )
}

interface FactProps {
  readonly name: string
  readonly figure?: Figure
  readonly children?: ReactNode
}

function Fact({ name, figure, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{figure === undefined ? children : <FigureText figure={figure} />}</dd>
    </div>
  )
}

/** Drawn only: every number of it stands in words beside it. */
function IndexRuler({ index }: { readonly index: IndexFigures }) {
  const floor = place(index.floor)
  return (
    <div className="paper-ruler" aria-hidden="true">
      <div className="paper-ruler-range" style={{ left: `${floor}%`, width: `${place(index.ceiling) - floor}%` }} />
      {index.plan.value !== null && (
        <div className="paper-ruler-plan" style={{ left: `${place(index.plan)}%` }}>
          <span>PL</span>
        </div>
      )}
      {index.measured.value !== null && (
        <div className="paper-ruler-actual" style={{ left: `${place(index.measured)}%` }}>
          <span>AC</span>
        </div>
      )}
      <span className="paper-ruler-end">0</span>
      <span className="paper-ruler-end paper-ruler-hundred">100</span>
    </div>
  )
}

function place(figure: Figure): number {
  return Math.min(1, Math.max(0, figure.value ?? 0)) * 100
}
