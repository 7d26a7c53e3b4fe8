import type { Language } from '../language.ts'
import type { TemplateChoice } from './paper-template.ts'

/** What the period is held against, beside its plan; `plan` compares with nothing else. */
export const comparisons = ['previous-period', 'previous-year', 'plan'] as const
export type Comparison = (typeof comparisons)[number]

export const audiences = ['board', 'executive', 'team'] as const
export type Audience = (typeof audiences)[number]

/** What may be left out. Page 1 and the method with its thresholds are always printed. */
export const sections = [
  'objectives',
  'then-and-now',
  'you-said',
  'roi',
  'questions',
  'missed',
  'scorecard',
  'ledgers',
] as const
export type Section = (typeof sections)[number]

export const paperSizes = ['A4', 'Letter'] as const
export type PaperSize = (typeof paperSizes)[number]

/** How a person wants the paper of one period: what it compares, for whom, with which parts, and in which words. */
export interface Composition extends TemplateChoice {
  readonly comparison: Comparison
  readonly audience: Audience
  readonly paperSize: PaperSize
  readonly hidden: readonly Section[]
  /** The decision asked; null takes the one of the settings. */
  readonly ask: string | null
  /** Sentences that a person wrote instead of those proposed, by their place on the paper. */
  readonly texts: Readonly<Record<Language, Readonly<Record<string, OwnText>>>>
}

/** A sentence in a person's own words. Its figures are named in braces, so that they follow the data: `{index} of 100`. */
export interface OwnText {
  readonly template: string
  /** The proposal that it replaced, as `wordingOf` names it: when the data ask for other words, this text is outdated. */
  readonly instead: string
  /** The figures of the proposal as they were: what was typed as plain digits was true of these. */
  readonly values: Readonly<Record<string, number | null>>
}

/** What each audience is spared, until somebody chooses otherwise. */
export const hiddenFrom: Readonly<Record<Audience, readonly Section[]>> = {
  board: [],
  executive: ['questions'],
  team: ['then-and-now', 'roi', 'questions'],
}

export const plainComposition: Composition = {
  comparison: 'previous-period',
  audience: 'board',
  paperSize: 'A4',
  hidden: [],
  ask: null,
  texts: { en: {}, fr: {} },
  template: null,
  market: null,
}

/** The sections that are printed, in the order of the paper. What missed is printed exactly while anything did. */
export function shownSections({ hidden }: Composition, anythingMissed: boolean): Section[] {
  return sections.filter((section) => (section === 'missed' ? anythingMissed : !hidden.includes(section)))
}
