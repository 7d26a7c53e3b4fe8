interface WaterfallBarProps {
  /** Shares of the scale, 0 to 1: where the step begins and what it adds for certain. */
  readonly from: number
  readonly certain: number
  /** What missing data leaves open, above everything that is certain. */
  readonly open: number
  readonly openFrom: number
  readonly total?: boolean
  readonly plan?: number | null
}

/** A step of the waterfall: solid where data is, hatched where it is missing, a tick for the plan. The numbers stand beside it. */
export function WaterfallBar({ from, certain, open, openFrom, total = false, plan = null }: WaterfallBarProps) {
  return (
    <div className="why-bar" aria-hidden>
      <i style={{ left: percent(from), width: percent(certain) }} data-total={total} />
      {open > 0 && <b style={{ left: percent(openFrom), width: percent(open) }} />}
      {plan !== null && <u style={{ left: percent(plan) }} />}
    </div>
  )
}

function percent(share: number): string {
  return `${Math.min(100, Math.max(0, 100 * share)).toFixed(2)}%`
}
