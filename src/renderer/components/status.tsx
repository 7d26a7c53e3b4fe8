import './status.css'
import type { Status } from '../../core/scoring/score.ts'
import { label } from '../../core/text/label.ts'
import { useWords } from '../use-words.tsx'
import { StatusSymbol } from './status-symbol.tsx'

interface StatusWordProps {
  readonly against: 'attainment' | 'pace'
  readonly status: Status
}

/** A symbol, a word and a colour: never colour alone. */
export function StatusWord({ against, status }: StatusWordProps) {
  const { language } = useWords()
  return (
    <span className="status-word" data-status={status}>
      <StatusSymbol status={status} />
      {label(language, `${against}.${status}`)}
    </span>
  )
}
