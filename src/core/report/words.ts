import type { ReportKey } from '../text/catalogue.ts'
import type { Figure, FigureKind } from './figure.ts'
import type { Sentence } from './sentence.ts'

/** A figure by its id, its value and how it is written. */
export function figure(id: string, value: number | null, kind: FigureKind): Figure {
  return { id, value, kind }
}

/** A sentence by a key that the catalogue has, with only those parts that it needs. */
export function sentence(key: ReportKey, parts: Partial<Omit<Sentence, 'key'>> = {}): Sentence {
  return { key, figures: {}, words: {}, dates: {}, terms: {}, ...parts }
}

/** A sentence that a person may write anew, by its place on the paper: `board.title`. */
export function placed(place: string, said: Sentence): Sentence {
  return { ...said, place }
}

/** The difference of two values; null where either is unknown, because nothing can be said of it. */
export function differenceOf(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from
}

/**
 * The size of a difference without its sign, for sentences that say the direction in words ("6 points short").
 * Its id is that of the difference with `.size`.
 */
export function sizeOf(difference: Figure, kind: FigureKind): Figure {
  return figure(`${difference.id}.size`, difference.value === null ? null : Math.abs(difference.value), kind)
}

/** Where an index stands to its plan, to the whole point as it is written: a gap that nobody can see is no gap. */
export function directionOf(difference: Figure): 'up' | 'down' | 'same' {
  const points = Math.round((difference.value ?? 0) * 100)
  return points === 0 ? 'same' : points > 0 ? 'up' : 'down'
}
