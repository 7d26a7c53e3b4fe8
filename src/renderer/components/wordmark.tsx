import './wordmark.css'

/** The name with its mark: a value, its range, and the plan. */
export function Wordmark() {
  return (
    <p className="wordmark">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <rect className="wordmark-range" x="2" y="8" width="18" height="6" />
        <rect className="wordmark-value" x="2" y="9.5" width="12" height="3" />
        <rect className="wordmark-plan" x="15.5" y="4" width="2" height="14" />
      </svg>
      Boardroo
    </p>
  )
}
