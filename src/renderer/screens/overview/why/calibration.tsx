import type { CalibrationFigures } from '../../../../core/report/scores/calibration-figures.ts'
import { useWords } from '../../../use-words.tsx'

/** How good earlier forecasts were: one bar from 0 to 100 with the 80 that they promised, and the words of the paper. */
export function Calibration({ calibration }: { readonly calibration: CalibrationFigures }) {
  const { say, sentence } = useWords()
  const { inside, sentences } = calibration
  return (
    <section className="why-calibration">
      <h2>{say('why.calibration')}</h2>
      {inside.value !== null && (
        <div className="why-bar why-bar-wide" aria-hidden>
          <i style={{ left: 0, width: `${100 * inside.value}%` }} data-total />
          <u style={{ left: '80%' }} />
        </div>
      )}
      {sentences.map((one) => (
        <p key={one.key}>{sentence(one)}</p>
      ))}
    </section>
  )
}
