/** Attainment that cannot be computed: the way from the baseline to the target has no length. Choose a maintain target. */
export interface AttainmentRefusal {
  readonly refused: 'target-equals-baseline'
}

/** Work done of work agreed: periods met of periods due, or steps climbed of steps planned. */
export interface Parts {
  readonly done: number
  readonly due: number
}

/**
 * The share of the way from baseline to target that has been gone: `(a − b) / (t − b)`, for increase and decrease alike
 * (docs/method: Attainment). Raw: below 0 it went the wrong way, above 1 it went further than asked.
 * Baseline, target and actual are in the unit of the metric. A target equal to its baseline is refused as a value.
 */
export function attainmentOfWay(baseline: number, target: number, actual: number): number | AttainmentRefusal {
  if (target === baseline) return { refused: 'target-equals-baseline' }
  const raw = (actual - baseline) / (target - baseline)
  return raw === 0 ? 0 : raw
}

/** 1 once the milestone is recorded as reached (a value of 1 or more), 0 before: there is no "nearly". */
export function attainmentOfMilestone(value: number): 0 | 1 {
  return value >= 1 ? 1 : 0
}

/** Done ÷ due; null while nothing is due. */
export function attainmentOfParts(parts: Parts): number | null {
  return parts.due === 0 ? null : parts.done / parts.due
}

/** Attainment as it is counted in the roll-up: within 0 and the cap (1 unless the settings say up to 1.2). */
export function clip(raw: number, cap: number): number {
  return Math.min(cap, Math.max(0, raw))
}

export function isRefusal(attainment: number | AttainmentRefusal): attainment is AttainmentRefusal {
  return typeof attainment !== 'number'
}
