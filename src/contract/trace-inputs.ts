import { z } from 'zod'
import { id, measure, period } from './inputs.ts'

/** Stored values by what they are about: a measure of an account in some days, what a post gathered, a side of a restatement. */
export const tracedPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('account'), accountId: id, measure, days: period }).readonly(),
  z
    .object({
      kind: z.literal('post'),
      accountId: id,
      key: z.string().min(1).max(2000),
      measures: z.array(measure).min(1).max(9).readonly(),
    })
    .readonly(),
  z
    .object({ kind: z.literal('restatement'), number: z.number().int().positive(), side: z.enum(['old', 'new']) })
    .readonly(),
])
export type TracedPlace = z.output<typeof tracedPlace>
