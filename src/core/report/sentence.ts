import type { Language } from '../language.ts'
import type { Figure } from './figure.ts'

/**
 * A whole sentence by its key in the message catalogue (`report.<key>`), with the figures that it quotes and the words of
 * the user's own that it holds. It has no language until it is drawn.
 */
export interface Sentence {
  readonly key: string
  readonly figures: Readonly<Record<string, Figure>>
  /** Names and texts from the workspace, shown as they are. */
  readonly words: Readonly<Record<string, string>>
  /** Days and months, written by the language: ISO text. */
  readonly dates: Readonly<Record<string, string>>
  /** Our own terms, by key (`pillar.reputation`): translated, then put into the sentence. */
  readonly terms: Readonly<Record<string, string>>
  /** Which wording, where one message holds several (`select` of ICU): never shown. */
  readonly choices?: Readonly<Record<string, string>>
  /** Where it stands on the paper, if a person may write it anew. */
  readonly place?: string
  /** The person's own wording, by language; figures are named in braces. */
  readonly own?: Readonly<Partial<Record<Language, string>>>
  /** True when the data have moved on since the person wrote it. */
  readonly outdated?: Readonly<Partial<Record<Language, boolean>>>
}
