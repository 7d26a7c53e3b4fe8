import { z } from 'zod'
import { rhythms } from '../core/check-in/rhythm.ts'
import { isDate } from '../core/date.ts'
import { costKinds } from '../core/evidence/cost.ts'
import { languages } from '../core/language.ts'
import { type MeasureId, readMeasure } from '../core/measure.ts'
import { amecStages, answerCounts, complianceCounts, evidenceGrades, units, windows } from '../core/metric.ts'
import { commitments } from '../core/objective.ts'
import { pillars } from '../core/pillar.ts'
import { platforms } from '../core/platform.ts'
import { defaultSettings } from '../core/settings.ts'

/** Texts from the page are trimmed and bounded; a name may not be empty. */
export const name = z.string().trim().min(1).max(200)
export const text = z.string().trim().max(4000)
export const id = z.string().min(1).max(64)
export const date = z.string().refine(isDate)
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
export const period = z.object({ from: date, to: date }).readonly()
export const language = z.enum(languages)
export const percent = z.number().min(0).max(100)
export const share = z.number().min(0).max(1)

const baseline = z.object({ value: z.number(), date, source: text }).readonly()
const stage = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

export const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['increase', 'decrease']), baseline, value: z.number() }).readonly(),
  z
    .object({
      kind: z.literal('maintain'),
      rule: z.enum(['above', 'below', 'band']),
      level: z.number(),
      tolerance: z.number().min(0).max(1),
      baseline: baseline.nullable(),
    })
    .readonly(),
  z.object({ kind: z.literal('milestone'), statement: name }).readonly(),
  z
    .object({
      kind: z.literal('ladder'),
      goals: z.array(z.object({ stakeholderId: id, base: stage, target: stage }).readonly()).readonly(),
    })
    .readonly(),
  z.object({ kind: z.literal('goal-scale'), anchors: z.tuple([text, text, text, text, text]).readonly() }).readonly(),
])

/** One of ours, or one that a person named: its name is made tidy here, so that it is kept in one form. */
export const measure = z
  .string()
  .max(200)
  .transform(readMeasure)
  .pipe(z.custom<MeasureId>((read) => read !== null))

export const binding = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('measure'),
      measure,
      denominator: measure.nullable(),
      subject: z.enum(['account', 'post']),
      platforms: z.array(z.enum(platforms)).readonly(),
      accountIds: z.array(id).readonly().default([]),
      campaignId: id.nullable(),
      textContains: z.array(name).readonly().default([]),
    })
    .readonly(),
  z.object({ kind: z.literal('manual') }).readonly(),
  z.object({ kind: z.literal('ladder') }).readonly(),
  z
    .object({
      kind: z.literal('relationships'),
      stage: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
      onlineOnly: z.boolean(),
    })
    .readonly(),
  z.object({ kind: z.literal('insights'), count: z.enum(['captured', 'acted-on', 'acted-on-share']) }).readonly(),
  z.object({ kind: z.literal('compliance'), count: z.enum(complianceCounts) }).readonly(),
  z
    .object({
      kind: z.literal('answers'),
      count: z.enum(answerCounts),
      // As the survey has them: trimmed they would be other ones.
      question: z.string().max(320),
      options: z.array(z.string().min(1).max(200)).max(50).readonly(),
      accountIds: z.array(id).readonly(),
    })
    .readonly(),
])

export const metric = z
  .object({
    id,
    name,
    unit: z.enum(units),
    basis: z.enum(['flow', 'stock', 'ratio']),
    window: z.enum(windows),
    target,
    plan: z.array(z.object({ date, share }).readonly()).readonly(),
    stage: z.enum(amecStages),
    weight: percent,
    guardrail: z.boolean(),
    binding,
    grade: z.enum(evidenceGrades),
  })
  .readonly()

export const objective = z
  .object({
    id,
    pillar: z.enum(pillars),
    statement: name,
    audience: text,
    benefit: text,
    commitment: z.enum(commitments),
    weight: percent,
    owner: text,
    period,
    metrics: z.array(metric).min(1).readonly(),
  })
  .readonly()

/** Kept without its `#`: letters, digits and underscores, as the platforms read it. */
const hashtag = z
  .string()
  .trim()
  .max(200)
  .regex(/^#?[\p{L}\p{M}\p{N}_]+$/u)
  .transform((typed) => typed.replace(/^#/, ''))

const handPick = z.object({ accountId: id, postKey: z.string().min(1).max(2000), belongs: z.boolean() }).readonly()

const asset = z
  .object({
    id,
    name,
    approvalNumber: z.string().trim().max(100),
    submittedOn: date.nullable(),
    approvedOn: date.nullable(),
    expiresOn: date.nullable(),
  })
  .readonly()

export const campaign = z
  .object({
    id,
    name,
    period,
    owner: text,
    market: text,
    channels: z.array(z.enum(platforms)).readonly(),
    budget: z.number().min(0).nullable(),
    textContains: z.array(name).readonly(),
    objectiveIds: z.array(id).readonly(),
    accountIds: z.array(id).readonly().default([]),
    hashtags: z.array(hashtag).readonly().default([]),
    linkTags: z.array(name).readonly().default([]),
    handPicks: z.array(handPick).readonly().default([]),
    assets: z.array(asset).max(500).readonly().default([]),
  })
  .readonly()

const thresholds = z
  .object({ green: share, amber: share })
  .refine((bounds) => bounds.amber < bounds.green)
  .readonly()

export const settings = z
  .object({
    language,
    currency: z.string().regex(/^[A-Z]{3}$/),
    pillarWeights: z.object({ reputation: percent, engagement: percent, insight: percent }).readonly(),
    committed: thresholds,
    aspirational: thresholds,
    pace: thresholds,
    attainmentCap: z.number().min(1).max(1.2),
    smallSample: z.number().int().min(1).max(1000),
    minimumCoverage: share,
    compliance: z
      .object({ handoverHours: z.number().int().min(1).max(720), keptFrom: date.nullable() })
      .readonly()
      .default(defaultSettings.compliance),
    confidenceEvery: z.enum(rhythms).default(defaultSettings.confidenceEvery),
  })
  .readonly()

export const organisation = z.object({ name, ambition: text, ask: text }).readonly()
export const reportQuestion = z.object({ period, asOf: date }).readonly()
export const costKind = z.enum(costKinds)
