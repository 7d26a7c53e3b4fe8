import type { Language } from '../language.ts'

/** Which of the embedded letters a paper is set in: titles in the serif and text in the sans, or one of them for both. */
export const paperLetters = ['serif-titles', 'sans', 'serif'] as const
export type PaperLetters = (typeof paperLetters)[number]

/** Small enough to travel with every edition, and large enough for print. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly base64: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export type InLanguages = Readonly<Record<Language, string>>

/** What the law or the house asks to be said where a paper goes to, by market. */
export interface Disclaimer {
  readonly market: string
  readonly text: InLanguages
}

/** How a house wants its papers to look. Colours of meaning (status, scenarios) are not its to choose. */
export interface PaperTemplate {
  readonly id: string
  readonly name: string
  readonly logo: Logo | null
  /** `#12455b`; dark enough to be read on paper. */
  readonly accent: string
  readonly letters: PaperLetters
  readonly cover: boolean
  /** At the head of every page; empty for none. */
  readonly header: InLanguages
  /** At the foot of every page, in place of the name of the company; empty for that. */
  readonly footer: InLanguages
  readonly disclaimers: readonly Disclaimer[]
}

/** A template as a report carries it, with the disclaimer of one market. */
export type PaperLook = Omit<PaperTemplate, 'id' | 'disclaimers'> & { readonly disclaimer: Disclaimer | null }

/** What a composition chooses: a template by its id, `plain` for none, null for the first by name. */
export interface TemplateChoice {
  readonly template: string | null
  /** Whose disclaimer is printed; null for the first of the template. */
  readonly market: string | null
}

/** The template that is meant, by their order; undefined for a plain paper. */
export function chosenTemplate(
  templates: readonly PaperTemplate[],
  { template }: Pick<TemplateChoice, 'template'>,
): PaperTemplate | undefined {
  return template === null ? templates[0] : templates.find(({ id }) => id === template)
}

/** How a paper of this choice looks; undefined for a plain one. */
export function lookOf(templates: readonly PaperTemplate[], choice: TemplateChoice): PaperLook | undefined {
  const chosen = chosenTemplate(templates, choice)
  if (chosen === undefined) return undefined
  const { id: _, disclaimers, ...look } = chosen
  return { ...look, disclaimer: disclaimers.find(({ market }) => market === choice.market) ?? disclaimers[0] ?? null }
}
