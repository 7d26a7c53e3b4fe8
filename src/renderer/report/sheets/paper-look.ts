import type { CSSProperties } from 'react'
import type { Language } from '../../../core/language.ts'
import { washOf } from '../../../core/report/accent.ts'
import type { PaperLetters, PaperLook } from '../../../core/report/paper-template.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'

const sans = '"Source Sans 3", sans-serif'
const serif = '"Source Serif 4", Georgia, serif'

interface Letters {
  readonly titles: string
  readonly text: string
  /** Text in the serif runs wider, so it is set smaller to fill the same lines. */
  readonly size: number
}

const letters: Readonly<Record<PaperLetters, Letters>> = {
  'serif-titles': { titles: serif, text: sans, size: 1 },
  sans: { titles: sans, text: sans, size: 1 },
  serif: { titles: serif, text: serif, size: 0.94 },
}

/** What a template changes of `paper.css`; a plain paper changes nothing. Charts and statuses keep their inks and letters. */
export function lookStyle(look: PaperLook | undefined): CSSProperties {
  if (look === undefined) return {}
  const { titles, text, size } = letters[look.letters]
  return {
    '--paper-accent': look.accent,
    '--paper-accent-wash': washOf(look.accent),
    '--paper-serif': titles,
    '--paper-sans': text,
    '--paper-letter-size': size,
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
