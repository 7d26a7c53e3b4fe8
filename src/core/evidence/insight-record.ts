import type { Insight } from './insight.ts'

/** An insight as the register keeps it. One that said the same as another is merged into it, and is kept. */
export interface InsightRecord extends Insight {
  readonly mergedInto: string | null
}
