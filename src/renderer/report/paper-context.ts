import { createContext, useContext } from 'react'
import type { Language } from '../../core/language.ts'
import type { Comparison, PaperSize } from '../../core/report/composition.ts'
import type { Figure } from '../../core/report/figure.ts'

/** What every part of the paper must know to write: the language, and the money of the figures. */
export interface PaperSetting {
  readonly language: Language
  readonly currency: string
  readonly paperSize: PaperSize
  readonly comparison: Comparison
  /** On screen a figure can be asked where it comes from, where anything stands behind it; paper answers nothing. */
  readonly ask?: (figure: Figure) => AskedFigure | null
}

export interface AskedFigure {
  readonly words: string
  readonly open: () => void
}

export const PaperContext = createContext<PaperSetting>({
  language: 'en',
  currency: 'EUR',
  paperSize: 'A4',
  comparison: 'previous-period',
})

export function usePaper(): PaperSetting {
  return useContext(PaperContext)
}
