import { z } from 'zod'
import { complianceEvent } from './compliance-inputs.ts'
import type { ComplianceRegister } from './compliance-views.ts'
import { id } from './inputs.ts'
import { route } from './route.ts'

const seen = z.number().int().nonnegative()

/** Adverse events, complaints and breaches. Saving what was removed, under its old id, brings it back. */
export const complianceRoutes = {
  'compliance.list': route<ComplianceRegister>()(z.undefined()),
  'compliance.save': route<ComplianceRegister>()(z.object({ event: complianceEvent, seen })),
  'compliance.remove': route<ComplianceRegister>()(z.object({ id, seen })),
} as const
