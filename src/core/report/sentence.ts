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
}
