import { useMutation } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { PaperKind, WrittenFile } from '../../../contract/views.ts'
import type { Language } from '../../../core/language.ts'
import type { Period } from '../../../core/period.ts'
import { ask } from '../../ask.ts'
import { go } from '../../place.ts'
import { useReporting } from '../../reporting.tsx'
import { useOpened } from '../../workspace.tsx'

/** The request that writes each form of the paper. */
const routes = {
  pdf: 'report.savePdf',
  workbook: 'report.saveWorkbook',
  slides: 'report.saveSlides',
  figures: 'report.saveFigures',
  pack: 'report.savePack',
} as const

/** What is written, and of which edition; null is the paper of today. */
interface Writing {
  readonly file: PaperKind
  readonly edition: number | null
}

/** The paper on its way out of the house: its language, what is being written and what was. */
interface PaperDesk {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  /** Of the paper on the desk, or of an issued edition by its number. */
  readonly write: (file: PaperKind, edition?: number) => void
  /** Whether the workbook gets the observations behind its figures; an edition has none but its figures. */
  readonly withData: boolean
  readonly setWithData: (withData: boolean) => void
  readonly writing: Writing | null
  readonly written: { readonly file: PaperKind; readonly at: WrittenFile } | null
  readonly error: unknown
  /** The issued edition on the desk; null while it is the paper of today. */
  readonly edition: number | null
  readonly showEdition: (number: number | null) => void
}

const PaperDeskContext = createContext<PaperDesk | null>(null)

export function usePaperDesk(): PaperDesk {
  const desk = useContext(PaperDeskContext)
  if (desk === null) throw new Error('No paper here')
  return desk
}

export function PaperDeskProvider({ children }: { readonly children: ReactNode }) {
  const { settings } = useOpened()
  const { question } = useReporting()
  const [chosen, setLanguage] = useState<Language | null>(null)
  const [withData, setWithData] = useState(false)
  // Whoever chooses another period wants its paper, and no longer the edition.
  const [shown, setShown] = useState<{ readonly edition: number; readonly period: Period } | null>(null)
  const edition = shown?.period === question.period ? shown.edition : null
  const language = chosen ?? settings.language
  const { mutate, isPending, variables, data, error } = useMutation({
    mutationFn: async ({ file, edition: number }: Writing) => {
      const wish = { question, language, edition: number, withData: withData && number === null }
      const at = await ask(routes[file], wish)
      return at === null ? null : { file, at }
    },
  })
  const desk = useMemo<PaperDesk>(
    () => ({
      language,
      setLanguage,
      write: (file, number) => {
        go('report')
        mutate({ file, edition: number ?? edition })
      },
      withData,
      setWithData,
      writing: isPending ? variables : null,
      written: data ?? null,
      error,
      edition,
      showEdition: (number) => setShown(number === null ? null : { edition: number, period: question.period }),
    }),
    [language, mutate, withData, isPending, variables, data, error, edition, question.period],
  )
  return <PaperDeskContext value={desk}>{children}</PaperDeskContext>
}
