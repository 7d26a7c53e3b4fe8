import type { Commitment } from '../objective.ts'
import type { Settings, Thresholds } from '../settings.ts'
import type { Status } from './score.ts'

/** Sums of shares miss their true value by some 1e-16; 0.9 computed as 0.8999999999 is 0.9, and 0.8999999 is not. */
export const tolerance = 1e-9

/** Green, amber or red by thresholds; a milestone is reached or not, so it is never amber. */
export function colourOf(share: number, thresholds: Thresholds, allOrNothing = false): Status {
  if (share >= thresholds.green - tolerance) return 'green'
  return !allOrNothing && share >= thresholds.amber - tolerance ? 'amber' : 'red'
}

/**
 * The thresholds against the target. An aspirational objective counts as good at 0.7; pillars and the index hold objectives
 * of both kinds and are judged as committed, the stricter of the two.
 */
export function thresholdsOf(settings: Settings, commitment: Commitment): Thresholds {
  return settings[commitment]
}

/** What decides, before any colour, whether a share may be coloured at all. */
export interface Grounds {
  /** Share of the weight that has data, 0 to 1. */
  readonly coverage: number
  /** True when the value is a rate from fewer answers than `settings.smallSample`. */
  readonly smallSample: boolean
}

/**
 * The status of a share, or the reason why it has no colour: too little data first, then too small a sample.
 * Without a share, `absent` says what that means: `none` (nothing was due) or `insufficient-data`.
 */
export function statusOf(
  share: number | null,
  grounds: Grounds,
  settings: Settings,
  thresholds: Thresholds,
  absent: Status = 'insufficient-data',
): Status {
  if (grounds.coverage < settings.minimumCoverage - tolerance) return 'insufficient-data'
  if (share === null) return absent
  return grounds.smallSample ? 'small-sample' : colourOf(share, thresholds)
}

/** A broken guardrail keeps its objective from green, whatever was attained. */
export function keptFromGreen(status: Status, guardrailBroken: boolean): Status {
  return guardrailBroken && status === 'green' ? 'amber' : status
}
