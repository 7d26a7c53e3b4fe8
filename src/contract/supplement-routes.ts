import { z } from 'zod'
import { supplementColumns } from './data-inputs.ts'
import { id, name } from './inputs.ts'
import { route } from './route.ts'
import type { SupplementTrialView, SupplementView } from './supplement-views.ts'
import type { ImportPreview } from './views.ts'

const place = z.number().int().nonnegative()
const report = z.object({ planId: id, file: place, table: place, report: z.string().min(1).max(200) })

/** What a person adds to the way in which a source reads a table of a plan. */
export const supplementRoutes = {
  'import.columns': route<SupplementView>()(report),
  /** What the columns would add; nothing joins the plan yet. */
  'import.tryColumns': route<SupplementTrialView>()(
    report.extend({ columns: z.union([supplementColumns, z.tuple([]).readonly()]) }),
  ),
  /** The plan reads the table with these columns; null reads it without any. Under a name they are kept for the next. */
  'import.addColumns': route<ImportPreview>()(
    report.extend({ columns: supplementColumns.nullable(), name: name.nullable() }),
  ),
} as const
