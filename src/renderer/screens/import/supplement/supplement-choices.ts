import type { SupplementView } from '../../../../contract/supplement-views.ts'
import type { ColumnUse } from '../../../../core/import/mapping/mapping.ts'
import type { SupplementColumn } from '../../../../core/import/supplement/supplement.ts'

/** What a column is taken in as; null leaves it. */
export type Choice = Omit<SupplementColumn, 'header'> | null

export function asUse(choice: Choice): ColumnUse {
  return choice === null ? { kind: 'ignore' } : { kind: 'figure', ...choice }
}

export function choiceOf(use: ColumnUse): Choice {
  return use.kind === 'figure' ? { measure: use.measure, form: use.form } : null
}

/** One for each column: what was added before, else what the header means elsewhere. */
export function firstChoices({ columns, added }: SupplementView): Choice[] {
  return columns.map(({ header, state, guess }) => {
    if (state !== 'free') return null
    const before = added.find((one) => one.header === header)
    if (before !== undefined) return { measure: before.measure, form: before.form }
    return added.length === 0 ? guess : null
  })
}

export function chosenColumns({ columns }: SupplementView, choices: readonly Choice[]): SupplementColumn[] {
  return columns.flatMap(({ header }, place) => {
    const choice = choices[place] ?? null
    return choice === null ? [] : { header, ...choice }
  })
}
