import type { ReportContext } from '../report-context.ts'
import { type CostRegister, costRegister } from './cost-register.ts'
import { type EvidenceRow, evidenceRows } from './evidence-rows.ts'
import { type InsightRow, insightRows } from './insight-rows.ts'
import { type RelationshipRow, relationshipRows } from './relationship-rows.ts'

/** What stands beside the figures, entry by entry, as known at the end of `asOf`: the sheets of the workbook. */
export interface Registers {
  readonly evidence: readonly EvidenceRow[]
  readonly relationships: readonly RelationshipRow[]
  readonly insights: readonly InsightRow[]
  readonly costs: CostRegister
}

export function registersOf(context: ReportContext): Registers {
  return {
    evidence: evidenceRows(context),
    relationships: relationshipRows(context),
    insights: insightRows(context),
    costs: costRegister(context),
  }
}
