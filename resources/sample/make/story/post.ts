import type { IsoDate } from '../../../../src/core/date.ts'

/** A post of the story before a platform counts anything. */
export interface StoryPost {
  readonly date: IsoDate
  /** Minutes after midnight. */
  readonly minute: number
  readonly topic: Topic
  readonly text: string
  /** How far it went, against an average post of its account. */
  readonly strength: number
  /** What its dice are seeded with, and what its platform id is made of. */
  readonly seed: string
}

export const topics = [
  'patients',
  'science',
  'careers',
  'company',
  'policy',
  'first-signs',
  'rare-disease-day',
  'congress',
  'supply',
] as const
export type Topic = (typeof topics)[number]

/** What an account writes: sentences by topic, one voice a language, and the words that fill their gaps. */
export interface TextBook {
  readonly topics: Readonly<Partial<Record<Topic, readonly Voice[]>>>
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** Bodies, closings and hashtags that go together. */
export interface Voice {
  readonly bodies: readonly string[]
  readonly closings: readonly string[]
  readonly tags: readonly string[]
}

/** An invented platform id of 19 digits or fewer: `lead` is a range that the platform has not given out. */
export function platformId(lead: string, digits: number, seed: string): string {
  let value = 7n
  for (const character of seed) value = (value * 1000003n + BigInt(character.codePointAt(0) ?? 0)) % 10n ** 17n
  return `${lead}${String(value).padStart(17, '0')}`.slice(0, digits)
}
