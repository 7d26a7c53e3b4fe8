import type { Sentence } from '../../../src/core/report/sentence.ts'

/** Every sentence of a report model, wherever it stands. */
export function sentencesOf(part: unknown): Sentence[] {
  if (typeof part !== 'object' || part === null) return []
  if ('key' in part && 'figures' in part && 'terms' in part) return [part as Sentence]
  return Object.values(part).flatMap(sentencesOf)
}
