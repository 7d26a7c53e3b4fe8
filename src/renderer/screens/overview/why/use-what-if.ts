import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { type Weights, weightsBeside } from '../../../../core/report/what-if.ts'
import { respread } from '../../../../core/scoring/respread.ts'
import { useOpened } from '../../../workspace.tsx'

/** Nothing is tried; an empty set of weights is a trial that has not changed any. */
const notTrying = null

export interface WhatIfDesk {
  /** Null while nobody tries. */
  readonly weights: Weights | null
  readonly begin: () => void
  readonly end: () => void
  /** Gives a part another weight; the others beside it share the rest as they stood to each other. */
  readonly weigh: (scorecard: ReportModel['scorecard'], key: string, percent: number) => void
  /** Back to the weights agreed, and on trying. */
  readonly reset: () => void
}

/** Weights that are tried and never saved. They go along from level to level, and end with the next change of the workspace. */
export function useWhatIf(): WhatIfDesk {
  const { path, revision } = useOpened()
  const client = useQueryClient()
  const key = ['what-if', path, revision]
  const { data: weights } = useQuery<Weights | null>({
    queryKey: key,
    queryFn: () => notTrying,
    initialData: notTrying,
  })
  const put = (changed: Weights | null) => client.setQueryData<Weights | null>(key, changed)
  return {
    weights,
    weigh: (scorecard, id, percent) => {
      const spread = respread(weightsBeside(scorecard, id), id, percent)
      const changed = Object.fromEntries(spread.map((one) => [one.id, one.weight]))
      put({ ...weights, ...changed })
    },
    begin: () => put({}),
    reset: () => put({}),
    end: () => put(notTrying),
  }
}
