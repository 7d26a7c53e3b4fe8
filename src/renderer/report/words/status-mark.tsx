import type { Status } from '../../../core/scoring/score.ts'
import { label } from '../../../core/text/label.ts'
import { Mark, type MarkShape } from './mark.tsx'
import { usePaper } from './paper-context.ts'
import './status-mark.css'

interface StatusMarkProps {
  readonly status: Status
  /** The two statuses are never made one, and never share their words. */
  readonly against: 'attainment' | 'pace'
}

/** The shapes of `symbolOf`, drawn. */
const shapes: Readonly<Record<Status, MarkShape>> = {
  green: 'disc',
  amber: 'triangle',
  red: 'square',
  'insufficient-data': 'ring',
  'small-sample': 'ring',
  none: 'dash',
}

/** Shape, colour and word together, so that the mark survives black and white. */
export function StatusMark({ status, against }: StatusMarkProps) {
  const { language } = usePaper()
  return (
    <span className={`paper-status paper-status-${status}`}>
      <Mark shape={shapes[status]} />
      {label(language, `${against}.${status}`)}
    </span>
  )
}
