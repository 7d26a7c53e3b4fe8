import type { IsoDate } from '../date.ts'

/** What was heard from a market, and what became of it: you said, we did. */
export interface Insight {
  readonly id: string
  readonly heardOn: IsoDate
  readonly audience: string
  readonly theme: string
  readonly statement: string
  readonly soWhat: string
  /** 1 (one voice) to 5 (many, independent). */
  readonly strength: number
  readonly decision: { readonly text: string; readonly date: IsoDate } | null
  readonly action: { readonly text: string; readonly owner: string; readonly date: IsoDate } | null
  readonly result: { readonly text: string; readonly date: IsoDate } | null
}
