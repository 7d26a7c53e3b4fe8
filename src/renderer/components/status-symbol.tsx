import type { Status } from '../../core/scoring/score.ts'

const shapes: Readonly<Record<Status, string>> = {
  green: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  amber: 'M5 .8L9.6 9H.4z',
  red: 'M1.2 1.2h7.6v7.6H1.2z',
  'insufficient-data': 'M5 1.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8z',
  'small-sample': 'M5 .9L9.1 5L5 9.1L.9 5z',
  none: 'M1.5 5h7',
}

/** Drawn, because no font can be trusted to hold ● ▲ ■: a status must never become an empty box. */
export function StatusSymbol({ status }: { readonly status: Status }) {
  const filled = status === 'green' || status === 'amber' || status === 'red'
  return (
    <svg className="status-symbol" data-status={status} viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[status]} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" />
    </svg>
  )
}
