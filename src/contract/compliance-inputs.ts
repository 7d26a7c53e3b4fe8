import { z } from 'zod'
import { type ComplianceEvent, codeRules, complianceKinds, handoverRoles } from '../core/compliance/compliance-event.ts'
import { isMoment } from '../core/compliance/moment.ts'
import { platforms } from '../core/platform.ts'
import { id } from './inputs.ts'

const moment = z.string().refine(isMoment)

/** A case reference may arrive as anything short: what reads as words is refused in words that say why. */
export const complianceEvent = z
  .object({
    id,
    seenAt: moment,
    platform: z.enum(platforms),
    accountId: id.nullable(),
    kind: z.enum(complianceKinds),
    codeRule: z.enum(codeRules).nullable(),
    handover: z
      .object({ at: moment, to: z.enum(handoverRoles) })
      .readonly()
      .nullable(),
    caseReference: z.string().trim().max(200),
  })
  .readonly() satisfies z.ZodType<ComplianceEvent>
