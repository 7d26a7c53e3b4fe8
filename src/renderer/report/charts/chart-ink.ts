import type { Scenario } from '../../../core/report/chart.ts'

/** The inks of the paper, as a canvas needs them; `paper.css` holds the same for the page. */
export const ink = '#1a2429'
export const inkSoft = '#55636a'
export const white = '#ffffff'
export const hairline = '#8b969b'
export const actualInk = '#22333b'

/** The grey bands behind a bullet, from red to green: the further from the target, the darker. */
export const bandInks = ['#c3cacd', '#d9dee0', '#eceff0'] as const

/** Fills by scenario; plan and forecast are outlined, and a forecast is hatched on top. */
export const scenarioFill: Readonly<Record<Scenario, string>> = {
  AC: actualInk,
  PY: '#b4bdc1',
  PL: white,
  FC: white,
}

export const chartFamily = '"Source Sans 3", sans-serif'

export function chartFont(size: number, weight = 400): string {
  return `${weight} ${size}px ${chartFamily}`
}
