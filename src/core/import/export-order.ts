import type { ReadExport } from './import-plan.ts'

/**
 * Places of files from the earliest export to the latest, which counts where several speak of the same place. Of one day,
 * those imported before come first, in their order; what is left open, the covered days decide. `known` are the numbers
 * of the files that were imported before.
 */
export function fromEarliest(reads: readonly ReadExport[], known: readonly (number | null)[]): number[] {
  const keys = reads.map(({ exportedOn, period, file }, at) => {
    const order = known[at] ?? null
    const before = order === null ? 'new' : String(order).padStart(12, '0')
    return `${exportedOn}|${before}|${period?.to ?? ''}|${file.name}|${file.sha256}`
  })
  return reads.map((_, at) => at).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
