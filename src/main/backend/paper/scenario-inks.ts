import type { Scenario } from '../../../core/report/chart.ts'

/** The inks of charts in office files, as hexadecimal RGB; the paper's own (`renderer/report/charts/chart-ink.ts`) are the same. */
export const inks = {
  text: '1A2429',
  soft: '55636A',
  hairline: '8B969B',
  white: 'FFFFFF',
  actual: '22333B',
  previous: 'B4BDC1',
} as const

/** The grey bands behind a bullet, from red to green: the further from the target, the darker. */
export const bandInks = ['C3CACD', 'D9DEE0', 'ECEFF0'] as const

/**
 * How a series looks, in the notation of the International Business Communication Standards: actual solid dark, previous
 * year solid light, plan outlined, forecast hatched.
 */
export interface ScenarioLook {
  readonly fill: string
  readonly outline: string | null
  readonly hatched: boolean
}

export const scenarioLooks: Readonly<Record<Scenario, ScenarioLook>> = {
  AC: { fill: inks.actual, outline: null, hatched: false },
  PY: { fill: inks.previous, outline: null, hatched: false },
  PL: { fill: inks.white, outline: inks.text, hatched: false },
  FC: { fill: inks.actual, outline: inks.actual, hatched: true },
}
