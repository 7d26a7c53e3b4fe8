import { z } from 'zod'
import type { Headcount } from '../core/facts.ts'
import {
  audiences,
  type Composition,
  comparisons,
  type OwnText,
  paperSizes,
  sections,
} from '../core/report/composition.ts'
import { id, name, period, text } from './inputs.ts'
import { route } from './route.ts'

/** The revision that the page saw when the person began to edit. */
const seen = z.number().int().nonnegative()

const ownText = z
  .object({
    template: z.string().trim().min(1).max(2000),
    instead: z.string().max(20_000),
    values: z.record(z.string().max(200), z.number().nullable()).readonly(),
  })
  .readonly() satisfies z.ZodType<OwnText>

const texts = z.record(z.string().min(1).max(200), ownText).readonly()

export const composition = z
  .object({
    comparison: z.enum(comparisons),
    audience: z.enum(audiences),
    paperSize: z.enum(paperSizes),
    hidden: z.array(z.enum(sections)).readonly(),
    ask: text.nullable(),
    texts: z.object({ en: texts, fr: texts }).readonly(),
    template: id.nullable().default(null),
    market: name.nullable().default(null),
  })
  .readonly() satisfies z.ZodType<Composition>

/** How the paper of a period is composed. */
export const paperRoutes = {
  'paper.composition': route<Composition>()(period),
  /** A title without a verb or a number is refused, and so is an advertising value. */
  'paper.compose': route<Composition>()(z.object({ period, composition, seen })),
  'paper.headcounts': route<readonly Headcount[]>()(z.undefined()),
  /** Null takes the number of a year away. */
  'paper.saveHeadcount': route<readonly Headcount[]>()(
    z.object({
      year: z.number().int().min(1990).max(2100),
      people: z.number().min(0).max(100_000).nullable(),
      seen,
    }),
  ),
} as const
