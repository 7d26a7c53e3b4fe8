import { z } from 'zod'
import type { PackVerdict } from '../core/pack/verdict.ts'
import { id } from './inputs.ts'
import { route } from './route.ts'

/** What becomes of a pack that somebody hands in. */
export const packRoutes = {
  /** A dropped file by its token, or one that a dialog asks for; null when the person closed it. Needs no workspace. */
  'pack.verify': route<PackVerdict | null>()(z.object({ drop: id.nullable() })),
} as const
