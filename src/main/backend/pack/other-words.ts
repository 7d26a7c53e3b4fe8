import type { PackFinding } from '../../../core/pack/verdict.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'

/** Wordings may be proposed otherwise by another Boardroo; what they say of the data may not differ. */
const wordings = new Set(['own', 'outdated'])

/**
 * What a paper says otherwise than the one that follows from its data, figures apart: a status, a name, a title. Where the
 * same Boardroo packed it, the wordings of its sentences are held against each other too, and parts that it has not: a
 * later Boardroo may have added them.
 */
export function otherWords(packed: ReportModel, recomputed: ReportModel, sameVersion: boolean): PackFinding[] {
  return differences(packed, recomputed, '', sameVersion)
}

function differences(packed: unknown, recomputed: unknown, place: string, sameVersion: boolean): PackFinding[] {
  if (isFigure(packed) && isFigure(recomputed) && packed.id === recomputed.id) return []
  if (!isParent(packed) || !isParent(recomputed)) {
    const same = packed === recomputed || (packed ?? null) === (recomputed ?? null)
    return same ? [] : [{ kind: 'words', place, old: written(packed), new: written(recomputed) }]
  }
  return namesIn(packed, recomputed, sameVersion).flatMap((name) =>
    differences(packed[name], recomputed[name], place === '' ? name : `${place}.${name}`, sameVersion),
  )
}

function namesIn(packed: Record<string, unknown>, recomputed: Record<string, unknown>, sameVersion: boolean): string[] {
  const mayLack = !sameVersion && !Array.isArray(recomputed)
  const names = [...new Set([...Object.keys(packed), ...(mayLack ? [] : Object.keys(recomputed))])]
  return names.filter((name) => sameVersion || !wordings.has(name))
}

function isParent(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null
}

function isFigure(part: unknown): part is { readonly id: unknown } {
  return isParent(part) && 'id' in part && 'value' in part && 'kind' in part
}

function written(part: unknown): string {
  const text = typeof part === 'string' ? part : (JSON.stringify(part) ?? '')
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
