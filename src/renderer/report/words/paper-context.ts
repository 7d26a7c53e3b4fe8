import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../../../core/language.ts'
import type { Chart } from '../../../core/report/chart.ts'
import type { Comparison, PaperSize } from '../../../core/report/composition.ts'
import type { Figure } from '../../../core/report/figure.ts'

/** What every part of the paper must know to write: the language, and the money of the figures. */
export interface PaperSetting {
  readonly language: Language
  readonly currency: string
  readonly paperSize: PaperSize
  readonly comparison: Comparison
  /** True where the paper goes to the printer and is on no screen. */
  readonly printed?: boolean
  /** The trace numbers of objectives and metrics, by kind and id: `metric trust`. */
  readonly numbers?: ReadonlyMap<string, string> | undefined
  /** On screen a figure can be asked where it comes from, where anything stands behind it; paper answers nothing. */
  readonly ask?: (figure: Figure) => AskedFigure | null
  /** On screen a chart or a page can be taken away as a picture; this is what stands on it to do so. */
  readonly takeAway?: (shown: TakenChart | TakenSheet) => ReactNode
}

/** A chart with what is said above it. */
export interface TakenChart {
  readonly chart: Chart
  readonly title?: string
}

/** One sheet of the desk, by its place from 0. */
export interface TakenSheet {
  readonly sheet: number
}

export interface AskedFigure {
  readonly words: string
  readonly open: () => void
}

export const plainPaper: PaperSetting = {
  language: 'en',
  currency: 'EUR',
  paperSize: 'A4',
  comparison: 'previous-period',
}

export const PaperContext = createContext<PaperSetting>(plainPaper)

export function usePaper(): PaperSetting {
  return useContext(PaperContext)
}
