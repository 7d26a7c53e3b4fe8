import type { ReadColumn } from '../../../core/import/import-plan.ts'
import { type MeasureId, measureOf } from '../../../core/measure.ts'
import type { Period } from '../../../core/period.ts'
import type { TotalReason } from '../../../core/quality/quality.ts'
import type { PreviewGroup } from './preview-groups.ts'

/** What the files of an account print for one measure of one report. */
export interface MeasureTotal {
  readonly report: string
  readonly measure: MeasureId
  readonly files: readonly { readonly file: string; readonly sum: number }[]
  /** Null where adding the files up would count days or people twice. */
  readonly sum: number | null
  /** The totals that a platform wrote itself and that differ from its rows. */
  readonly differing: readonly { readonly file: string; readonly column: ReadColumn }[]
}

interface Part {
  readonly report: string
  readonly measure: MeasureId
  readonly file: string
  readonly period: Period | null
  readonly column: ReadColumn
}

export function totalsOf(group: PreviewGroup): MeasureTotal[] {
  const parts = group.files.flatMap(({ file, tables }) =>
    tables.flatMap(({ table }) =>
      table.columns.flatMap((column): Part[] =>
        column.measure === null || column.count === 0
          ? []
          : [
              {
                report: `${file.read.source ?? ''}.${table.report}`,
                measure: column.measure,
                file: file.read.file.name,
                period: table.period,
                column,
              },
            ],
      ),
    ),
  )
  return [...Map.groupBy(parts, ({ report, measure }) => `${report} ${measure}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [totalOf(first, same)]
  })
}

function totalOf({ report, measure }: Part, parts: readonly Part[]): MeasureTotal {
  const { basis, additive } = measureOf(measure)
  const addable = basis === 'flow' && additive && (parts.length === 1 || apart(parts.map(({ period }) => period)))
  return {
    report,
    measure,
    files: parts.map(({ file, column }) => ({ file, sum: column.sum })),
    sum: addable ? parts.reduce((sum, { column }) => sum + column.sum, 0) : null,
    differing: basis === 'ratio' ? [] : parts.filter(({ column }) => differs(column)),
  }
}

export function differs({ sum, total }: ReadColumn): boolean {
  return total !== null && Math.abs(total - sum) > 1e-6 * Math.max(1, Math.abs(total))
}

/** True when no day lies in two of the periods. */
function apart(periods: readonly (Period | null)[]): boolean {
  const known = periods.filter((period) => period !== null).sort((a, b) => (a.from < b.from ? -1 : 1))
  return (
    known.length === periods.length && known.every((period, at) => at === 0 || (known[at - 1]?.to ?? '') < period.from)
  )
}

/** Why a platform's own total is not the sum of its rows. */
export function reasonOf({ measure }: ReadColumn): TotalReason {
  if (measure === null) return 'rows-left-out'
  return measureOf(measure).additive ? 'rows-left-out' : 'people-counted-once'
}
