import { createContext, useContext } from 'react'
import type { Language } from '../../core/language.ts'

/** What every part of the paper must know to write: the language, and the money of the figures. */
export interface PaperSetting {
  readonly language: Language
  readonly currency: string
}

export const PaperContext = createContext<PaperSetting>({ language: 'en', currency: 'EUR' })

export function usePaper(): PaperSetting {
  return useContext(PaperContext)
}
