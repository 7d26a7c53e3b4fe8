import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { complianceEvent } from '../../../contract/compliance-inputs.ts'
import * as input from '../../../contract/inputs.ts'
import { paperTemplate } from '../../../contract/paper-template-routes.ts'
import { confidence, evidence, reason, victoryAnswer } from '../../../contract/register-inputs.ts'
import { timeUnits } from '../../../core/evidence/cost-record.ts'
import { stakeholderKinds } from '../../../core/evidence/relationship.ts'
import { legalBases } from '../../../core/evidence/stakeholder-record.ts'
import type { Language } from '../../../core/language.ts'
import { platforms } from '../../../core/platform.ts'
import type { SampleCompany } from './sample-company.ts'

const stage = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
const step = z.object({ text: input.text, date: input.date })
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)

const stakeholder = z.object({
  id: input.id,
  name: input.name,
  pseudonym: input.name,
  kind: z.enum(stakeholderKinds),
  organisation: input.text,
  country: input.text,
  importance: z.number().int().min(1).max(5),
  audience: input.text.default(''),
  purpose: input.text.default(''),
  legalBasis: z.enum(legalBases).nullable().default(null),
  moves: z.array(z.object({ stage, date: input.date, evidence: input.text, onlineChannel: input.name.nullable() })),
})

const insight = z.object({
  id: input.id,
  heardOn: input.date,
  audience: input.text,
  theme: input.text,
  statement: input.text,
  soWhat: input.text,
  strength: z.number().int().min(1).max(5),
  decision: step.nullable(),
  action: step.extend({ owner: input.text }).nullable(),
  result: step.nullable(),
  mergedInto: input.id.nullable().default(null),
})

const company = z.object({
  organisation: input.organisation,
  settings: input.settings,
  accounts: z.array(
    z.object({ id: input.id, platform: z.enum(platforms), name: input.name, platformId: input.id.nullable() }),
  ),
  campaigns: z.array(input.campaign),
  objectives: z.array(input.objective),
  stakeholders: z.array(stakeholder),
  insights: z.array(insight),
  costs: z.array(
    z.object({
      id: input.id,
      month,
      kind: input.costKind,
      amount: z.number(),
      note: input.text,
      campaignId: input.id.nullable(),
      objectiveId: input.id.nullable(),
      time: z
        .object({ unit: z.enum(timeUnits), quantity: z.number(), rate: z.number() })
        .nullable()
        .default(null),
    }),
  ),
  alternatives: z.array(
    z.object({ name: input.name, cost: z.number().min(0), outcomes: z.number().positive(), objectiveId: input.id }),
  ),
  notes: z.array(
    z.object({
      id: input.id,
      date: input.date,
      kind: z.enum(['event', 'reason']),
      text: input.text,
      metricId: input.id.nullable(),
      objectiveId: input.id.nullable(),
    }),
  ),
  entries: z.array(
    z.object({
      metricId: input.id,
      date: input.date,
      value: z.number(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      sampleSize: z.number().int().nonnegative().nullable(),
      source: input.name,
    }),
  ),
  compliance: z.array(complianceEvent).default([]),
  evidence: z
    .array(evidence.unwrap().extend({ attachment: z.object({ name: input.name, text: input.text }).nullable() }))
    .default([]),
  confidences: z.array(confidence.unwrap().extend({ saidBy: input.name })).default([]),
  locks: z
    .array(
      z.object({
        objectiveId: input.id,
        lockedOn: input.date,
        lockedBy: input.name,
        approver: input.name,
        answers: z.array(victoryAnswer).length(5),
      }),
    )
    .default([]),
  targetChanges: z
    .array(
      z.object({
        objectiveId: input.id,
        metricId: input.id,
        changedAt: input.name,
        changedBy: input.name,
        reason,
        old: input.target,
      }),
    )
    .default([]),
  checkIn: z.object({ heldOn: input.date, heldBy: input.name }).nullable().default(null),
  binned: z.object({ notes: z.array(input.id), costs: z.array(input.id) }).default({ notes: [], costs: [] }),
  team: input.name.nullable().default(null),
  headcounts: z.array(z.object({ year: z.number().int(), people: z.number().min(0) })).default([]),
  paperTemplates: z.array(paperTemplate.unwrap().extend({ id: input.id, logo: input.name })).default([]),
  exports: z.array(z.object({ file: input.name, accountId: input.id })),
  forecastsKeptOn: z.array(input.date).default([]),
  today: input.date,
}) satisfies z.ZodType<SampleCompany>

export async function readSampleCompany(folder: string, language: Language): Promise<SampleCompany> {
  return company.parse(JSON.parse(await readFile(join(folder, `company.${language}.json`), 'utf8')))
}
