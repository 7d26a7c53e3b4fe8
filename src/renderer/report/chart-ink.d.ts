import type { Scenario } from '../../core/report/chart.ts'
/** The inks of the paper, as a canvas needs them; `paper.css` holds the same for the page. */
export declare const ink = '#1a2429'
export declare const inkSoft = '#55636a'
export declare const white = '#ffffff'
export declare const hairline = '#8b969b'
export declare const actualInk = '#22333b'
/** The grey bands behind a bullet, from red to green: the further from the target, the darker. */
export declare const bandInks: readonly ['#c3cacd', '#d9dee0', '#eceff0']
/** Fills by scenario; plan and forecast are outlined, and a forecast is hatched on top. */
export declare const scenarioFill: Readonly<Record<Scenario, string>>
export declare const chartFamily = '"Source Sans 3", sans-serif'
export declare function chartFont(size: number, weight?: number): string
