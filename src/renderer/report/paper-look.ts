import type { CSSProperties } from 'react'
import type { Language } from '../../core/language.ts'
import { washOf } from '../../core/report/accent.ts'
import type { PaperLetters, PaperLook } from '../../core/report/paper-template.ts'
import type { ReportModel } from '../../core/report/report-model.ts'

const sans = '"Source Sans 3", sans-serif'
const serif = '"Source Serif 4", Georgia, serif'

const letters: Readonly<Record<PaperLetters, { readonly titles: string; readonly text: string }>> = {
  'serif-titles': { titles: serif, text: sans },
  sans: { titles: sans, text: sans },
  serif: { titles: serif, text: serif },
}

/** What a template changes of `paper.css`; a plain paper changes nothing. Charts and statuses keep their inks and letters. */
export function lookStyle(look: PaperLook | undefined): CSSProperties {
  if (look === undefined) return {}
  const { titles, text } = letters[look.letters]
  return {
    '--paper-accent': look.accent,
    '--paper-accent-wash': washOf(look.accent),
    '--paper-serif': titles,
    '--paper-sans': text,
  } as CSSProperties
}

/** The letters of text, for what stands outside the paper's own elements: the edges of a printed page. */
export function textLetters({ layout }: Pick<ReportModel, 'layout'>): string {
  return layout.look === undefined ? sans : letters[layout.look.letters].text
}

/** What stands at the head of every page; empty for nothing. */
export function headOf({ layout }: Pick<ReportModel, 'layout'>, language: Language): string {
  return layout.look?.header[language] ?? ''
}

/** The address of a logo that is part of the paper, and of nothing else. */
export function logoAddress({ mediaType, base64 }: NonNullable<PaperLook['logo']>): string {
  return `data:${mediaType};base64,${base64}`
}
