import type { StakeholderKind } from './relationship.ts'

const persons: readonly StakeholderKind[] = ['opinion-leader', 'professional', 'executive']

/**
 * A text in which a person's name, and the words of it that stand alone, give way to the pseudonym. Of a group only the
 * whole name goes: its words are those of everybody.
 */
export function withoutName(
  text: string,
  { name, pseudonym, kind }: { readonly name: string; readonly pseudonym: string; readonly kind: StakeholderKind },
): string {
  const words = persons.includes(kind) ? name.split(/[\s.,]+/).filter((word) => /^\p{Lu}.{2,}/u.test(word)) : []
  return [name, ...words].reduce(
    (rest, part) => rest.replace(wholeWord(part, part === name ? 'giu' : 'gu'), () => pseudonym),
    text,
  )
}

/** Letters beside it would make it another word; accents and hyphens belong to letters here. */
function wholeWord(word: string, flags: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`, flags)
}
