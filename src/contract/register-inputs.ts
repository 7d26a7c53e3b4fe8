import { z } from 'zod'
import { costKinds } from '../core/evidence/cost.ts'
import { timeUnits } from '../core/evidence/cost-record.ts'
import { type EvidenceEntry, quotePermissions } from '../core/evidence/evidence-entry.ts'
import type { Insight } from '../core/evidence/insight.ts'
import { stakeholderKinds } from '../core/evidence/relationship.ts'
import { legalBases, type RecordedMove, type StakeholderEntry } from '../core/evidence/stakeholder-record.ts'
import { type Confidence, changeReasons, type Reason, type VictoryAnswer, victoryQuestions } from '../core/lock.ts'
import { evidenceGrades } from '../core/metric.ts'
import type { Note } from '../core/note.ts'
import { pillars } from '../core/pillar.ts'
import { date, id, month, name, text } from './inputs.ts'

const stage = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const money = z.number().min(-1e12).max(1e12)

export const stakeholder = z
  .object({
    id,
    name,
    /** Empty: one is made of kind and country. */
    pseudonym: z.string().trim().max(200),
    kind: z.enum(stakeholderKinds),
    organisation: text,
    country: z.string().trim().max(100),
    audience: text,
    importance: z.number().int().min(1).max(5),
    purpose: text,
    legalBasis: z.enum(legalBases).nullable(),
    notes: text,
  })
  .readonly() satisfies z.ZodType<StakeholderEntry>

/** Evidence may arrive empty: it is refused in words that say why. */
export const move = z
  .object({ id, stage, date, evidence: text, onlineChannel: name.nullable() })
  .readonly() satisfies z.ZodType<RecordedMove>

const step = { text: name, date }
export const insight = z
  .object({
    id,
    heardOn: date,
    audience: text,
    theme: z.string().trim().max(200),
    statement: z.string().trim().min(1).max(4000),
    soWhat: text,
    strength: z.number().int().min(1).max(5),
    decision: z.object(step).readonly().nullable(),
    action: z
      .object({ ...step, owner: z.string().trim().max(200) })
      .readonly()
      .nullable(),
    result: z.object(step).readonly().nullable(),
  })
  .readonly() satisfies z.ZodType<Insight>

/** Either an amount, or time: the amount is then quantity × rate and is not sent. */
export const cost = z
  .object({
    id,
    month,
    kind: z.enum(costKinds),
    spent: z.discriminatedUnion('by', [
      z.object({ by: z.literal('amount'), amount: money }).readonly(),
      z
        .object({
          by: z.literal('time'),
          unit: z.enum(timeUnits),
          quantity: z.number().positive().max(1e6),
          rate: z.number().min(0).max(1e6),
        })
        .readonly(),
    ]),
    note: text,
    campaignId: id.nullable(),
    objectiveId: id.nullable(),
  })
  .readonly()

export const alternative = z
  .object({ name, cost: money.min(0), outcomes: z.number().positive().max(1e12), objectiveId: id })
  .readonly()

export const note = z
  .object({
    id,
    date,
    kind: z.enum(['event', 'reason']),
    text: name,
    metricId: id.nullable(),
    objectiveId: id.nullable(),
  })
  .readonly() satisfies z.ZodType<Note>

export const evidenceSubject = z.union([
  z.object({ kind: z.literal('pillar'), id: z.enum(pillars) }).readonly(),
  z.object({ kind: z.enum(['objective', 'metric', 'stakeholder', 'insight']), id }).readonly(),
])

export const evidence = z
  .object({
    id,
    date,
    title: name,
    text,
    source: name,
    grade: z.enum(evidenceGrades),
    about: z.array(evidenceSubject).max(50).readonly(),
    quote: z
      .object({
        words: z.string().trim().min(1).max(4000),
        speaker: z.string().trim().max(200),
        permission: z.enum(quotePermissions),
        answeredOn: date.nullable(),
      })
      .readonly()
      .nullable(),
  })
  .readonly() satisfies z.ZodType<EvidenceEntry>

/** Null leaves a field open. */
export const auditFilter = z
  .object({
    from: date.nullable(),
    to: date.nullable(),
    who: z.string().max(200).nullable(),
    entity: z.string().max(64).nullable(),
    entityId: id.nullable(),
    /** Found in what was changed, why, or the state before and after. */
    text: z.string().trim().max(200).nullable(),
  })
  .readonly()

export const victoryAnswer = z
  .object({ question: z.enum(victoryQuestions), couldWe: z.boolean(), words: text })
  .readonly() satisfies z.ZodType<VictoryAnswer>

export const reason = z.object({ kind: z.enum(changeReasons), words: text }).readonly() satisfies z.ZodType<Reason>

export const confidence = z
  .object({ objectiveId: id, date, level: z.number().int().min(1).max(10), note: text })
  .readonly() satisfies z.ZodType<Omit<Confidence, 'saidBy'>>
