import { z } from 'zod'
import { id, text } from './inputs.ts'
import * as register from './register-inputs.ts'
import type {
  AuditCheck,
  AuditPage,
  CostLedger,
  CostPreview,
  EvidenceLog,
  InsightRegister,
  NoteList,
  ObjectiveLedger,
  StakeholderRegister,
} from './register-views.ts'
import { route } from './route.ts'
import type { WrittenFile } from './views.ts'

const nothing = z.undefined()
/** The revision that the page saw when the person began to edit. */
const seen = z.number().int().nonnegative()
const one = z.object({ id, seen })
const tokens = z.array(id).min(1).max(100)

/** What a person keeps by hand. Saving what was removed, under its old id, brings it back. */
export const registerRoutes = {
  'stakeholder.list': route<StakeholderRegister>()(nothing),
  'stakeholder.save': route<StakeholderRegister>()(z.object({ stakeholder: register.stakeholder, seen })),
  'stakeholder.remove': route<StakeholderRegister>()(one),
  /** The same id again brings back, or corrects, a move. */
  'stakeholder.addMove': route<StakeholderRegister>()(z.object({ stakeholderId: id, move: register.move, seen })),
  'stakeholder.withdrawMove': route<StakeholderRegister>()(z.object({ stakeholderId: id, moveId: id, seen })),
  /** For good: name, organisation and notes go, everywhere and in the audit trail; figures keep standing. */
  'stakeholder.erase': route<StakeholderRegister>()(z.object({ id, reason: text, seen })),
  /** All that is kept about one person, as JSON. Null when the person closed the dialog. */
  'stakeholder.export': route<WrittenFile | null>()(z.object({ id })),

  'insight.list': route<InsightRegister>()(nothing),
  'insight.save': route<InsightRegister>()(z.object({ insight: register.insight, seen })),
  'insight.remove': route<InsightRegister>()(one),
  /** Null takes a merger back. */
  'insight.merge': route<InsightRegister>()(z.object({ id, into: id.nullable(), seen })),

  'cost.list': route<CostLedger>()(nothing),
  'cost.save': route<CostLedger>()(z.object({ cost: register.cost, seen })),
  'cost.remove': route<CostLedger>()(one),
  /** `was` is the name before, where the person renames one. */
  'cost.saveAlternative': route<CostLedger>()(
    z.object({ alternative: register.alternative, was: z.string().max(200).nullable(), seen }),
  ),
  'cost.removeAlternative': route<CostLedger>()(z.object({ objectiveId: id, name: z.string().max(200), seen })),
  /** Of dropped files the first; without any a dialog asks. Null when the person closed it. */
  'cost.preview': route<CostPreview | null>()(z.object({ drops: tokens.nullable() })),
  'cost.apply': route<CostLedger>()(z.object({ planId: id })),

  'note.list': route<NoteList>()(nothing),
  'note.save': route<NoteList>()(z.object({ note: register.note, seen })),
  'note.remove': route<NoteList>()(one),

  'evidence.list': route<EvidenceLog>()(nothing),
  'evidence.save': route<EvidenceLog>()(z.object({ evidence: register.evidence, seen })),
  'evidence.remove': route<EvidenceLog>()(one),
  /** Dropped files, or without any a dialog. Null when the person closed it. */
  'evidence.attach': route<EvidenceLog | null>()(z.object({ id, drops: tokens.nullable(), seen })),
  'evidence.detach': route<EvidenceLog>()(z.object({ id, attachmentId: id, seen })),
  /** Byte for byte as it came. Null when the person closed the dialog. */
  'evidence.saveAttachment': route<WrittenFile | null>()(z.object({ attachmentId: id })),
  /** Shows a copy in the system's file manager. */
  'evidence.openAttachment': route<null>()(z.object({ attachmentId: id })),

  'audit.list': route<AuditPage>()(
    z.object({
      filter: register.auditFilter,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'audit.verify': route<AuditCheck>()(nothing),
  /** CSV. Null when the person closed the dialog. */
  'audit.export': route<WrittenFile | null>()(z.object({ filter: register.auditFilter })),

  'lock.list': route<ObjectiveLedger>()(nothing),
  /** All five questions, answered; from then on `objective.save` of it needs a reason. */
  'lock.set': route<ObjectiveLedger>()(
    z.object({
      objectiveId: id,
      approver: z.string().trim().max(200),
      answers: z.array(register.victoryAnswer).max(5).readonly(),
      seen,
    }),
  ),
  /** One a day for each objective; the latest stands. */
  'confidence.enter': route<ObjectiveLedger>()(register.confidence.unwrap().extend({ seen })),
  'confidence.withdraw': route<ObjectiveLedger>()(
    z.object({ objectiveId: id, date: register.confidence.unwrap().shape.date, seen }),
  ),
} as const
