import { z } from 'zod'
import { name } from './inputs.ts'
import { route } from './route.ts'
import type { WrittenFile } from './views.ts'

/** What a newcomer takes away from the starting point. */
export const startRoutes = {
  /** The page for the executive, as plain text. Null when the person closed the dialog. */
  'start.savePage': route<WrittenFile | null>()(z.object({ text: z.string().min(1).max(40_000), name })),
}
