import type { IsoDate } from '../../../../src/core/date.ts'
import { dice } from './random.ts'

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

/** An invented platform id: `lead` begins a range that the platform has not given out. */
export function platformId(lead: string, digits: number, seed: string): string {
  const roll = dice(`id ${seed}`)
  return `${lead}${Array.from({ length: digits - lead.length }, () => roll.index(10)).join('')}`
}
