import { z } from 'zod'
import type { FigureTrace, RawRows } from './import-views.ts'
import * as input from './inputs.ts'
import { type Route, route } from './route.ts'
import { tracedPlace } from './trace-inputs.ts'

const place = z.number().int().nonnegative()
const count = z.number().int().min(1).max(500)

/** The ways from a figure to its cells: of a metric, of a stored value, of a file, and of a file that is not yet imported. */
export const traceRoutes = {
  /** Month and account narrow what is listed below them; null leaves all. */
  'figure.trace': route<FigureTrace>()(
    z.object({
      metricId: input.id,
      question: input.reportQuestion,
      month: input.month.nullable(),
      accountId: input.id.nullable(),
      offset: place,
      limit: count,
    }),
  ),
  /** The files, tables and cells in which stored values stand. */
  'place.trace': route<PlaceTrace>()(z.object({ place: tracedPlace })),
  /** Rows of a kept file from `row` on, as a person counts them; `table` is its place in the file, or its name. */
  'import.rows': route<RawRows>()(
    z.object({ importId: input.id, table: z.union([place, z.string()]), row: place, count }),
  ),
  /** The same of a file that waits in a plan. */
  'plan.rows': route<RawRows>()(
    z.object({ planId: input.id, file: place, table: z.union([place, z.string()]), row: place, count }),
  ),
} as const satisfies Readonly<Record<string, Route<z.ZodType, unknown>>>

export type PlaceTrace = Pick<FigureTrace, 'files' | 'total'>
