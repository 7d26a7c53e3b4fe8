import type { Rhythm } from './check-in/rhythm.ts'
import type { IsoDate } from './date.ts'
import type { Language } from './language.ts'
import type { Pillar } from './pillar.ts'

/** From which share a status is green, from which amber; red below. */
export interface Thresholds {
  readonly green: number
  readonly amber: number
}

export interface Settings {
  readonly language: Language
  /** ISO 4217, `EUR`. */
  readonly currency: string
  /** Percent of the index; total exactly 100. */
  readonly pillarWeights: Readonly<Record<Pillar, number>>
  readonly committed: Thresholds
  readonly aspirational: Thresholds
  readonly pace: Thresholds
  /** Attainment counted at most, for roll-up: 1 to 1.2. */
  readonly attainmentCap: number
  /** A rate from fewer answers is shown without a colour. */
  readonly smallSample: number
  /** Under this coverage a status is "insufficient data". */
  readonly minimumCoverage: number
  readonly compliance: ComplianceSettings
  /** How often the check-in asks for confidence, unless an objective has a rhythm of its own. */
  readonly confidenceEvery: Rhythm
}

/** How the compliance register is judged. */
export interface ComplianceSettings {
  /** Whole hours from seeing an adverse event or a complaint to handing it over. */
  readonly handoverHours: number
  /** Since when a month without an entry says that nothing was seen; null: since the first entry. */
  readonly keptFrom: IsoDate | null
}

/** The thresholds of the method, until the person changes them. */
export const defaultSettings: Settings = {
  language: 'en',
  currency: 'EUR',
  pillarWeights: { reputation: 34, engagement: 33, insight: 33 },
  committed: { green: 0.9, amber: 0.75 },
  aspirational: { green: 0.7, amber: 0.4 },
  pace: { green: 0.9, amber: 0.75 },
  attainmentCap: 1,
  smallSample: 30,
  minimumCoverage: 0.5,
  compliance: { handoverHours: 24, keptFrom: null },
  confidenceEvery: 'month',
}

/** The company, and what its executives want, in their own words. */
export interface Organisation {
  readonly name: string
  readonly ambition: string
  /** The decision asked of the board. */
  readonly ask: string
}
