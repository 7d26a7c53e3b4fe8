import type { Status } from '../../core/scoring/score.ts'
import { label } from '../../core/text/label.ts'
import { usePaper } from './paper-context.ts'
import './status-mark.css'

interface StatusMarkProps {
  readonly status: Status
  /** The two statuses are never made one, and never share their words. */
  readonly against: 'attainment' | 'pace'
}

const circle = 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z'

/** The shapes of `symbolOf`, drawn, so that no font can lack them. */
const shapes: Readonly<Record<Status, string>> = {
  green: circle,
  amber: 'M5 .8L9.6 9H.4z',
  red: 'M1.2 1.2h7.6v7.6H1.2z',
  'insufficient-data': circle,
  'small-sample': circle,
  none: 'M2 5h6',
}

const filled: ReadonlySet<Status> = new Set(['green', 'amber', 'red'])

/** Shape, colour and word together, so that the mark survives black and white. */
export function StatusMark({ status, against }: StatusMarkProps) {
  const { language } = usePaper()
  return (
    <span className={`paper-status paper-status-${status}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d={shapes[status]} fill={filled.has(status) ? 'currentColor' : 'none'} stroke="currentColor" />
      </svg>
      {label(language, `${against}.${status}`)}
    </span>
  )
}
