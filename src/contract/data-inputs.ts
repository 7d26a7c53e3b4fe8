import { z } from 'zod'
import { mappedForms, mappedRoles, mappedSubjects } from '../core/import/mapping/mapping.ts'
import { countsPeople } from '../core/import/mapping/people-count.ts'
import { grains } from '../core/observation.ts'
import { platforms } from '../core/platform.ts'
import { sourceIds } from '../core/sources/index.ts'
import { date, measure, name, text } from './inputs.ts'

const columnUse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ignore') }).readonly(),
  z.object({ kind: z.literal('role'), role: z.enum(mappedRoles) }).readonly(),
  z.object({ kind: z.literal('figure'), measure, form: z.enum(mappedForms) }).readonly(),
  z
    .object({
      kind: z.literal('only'),
      values: z.array(z.string().max(2000)).max(100).readonly(),
    })
    .readonly(),
])

/** How the persons of a list are counted; a mapping that an earlier version wrote has none. */
const people = z
  .object({ measure: measure.refine(countsPeople), day: date.nullable(), event: name.nullable() })
  .readonly()

/** How a person reads a table that no source knows. */
export const mapping = z
  .object({
    header: z.number().int().min(0).max(1000),
    columns: z
      .array(z.object({ header: z.string().max(2000), use: columnUse }).readonly())
      .min(1)
      .max(5000)
      .readonly(),
    platform: z.enum(platforms),
    subject: z.enum(mappedSubjects),
    grain: z.enum(grains),
    decimal: z.enum(['.', ',']),
    dateOrder: z.enum(['month-first', 'day-first']),
    people: people.optional(),
  })
  .readonly()

export const supplementColumns = z
  .array(z.object({ header: z.string().max(2000), measure, form: z.enum(mappedForms) }).readonly())
  .min(1)
  .max(500)
  .readonly()

/** What a person adds to the way in which a source reads a report. */
const supplement = z
  .object({ source: z.enum(sourceIds), report: z.string().min(1).max(200), columns: supplementColumns })
  .readonly()

/** A template as it lies in a file of its own. */
export const templateFile = z
  .object({
    kind: z.literal('boardroo-mapping'),
    version: z.literal(1),
    name,
    mapping: z.union([mapping, supplement]),
  })
  .readonly()

/** A change of definition that the person knows of; the shipped ones are not written. */
export const definitionChange = z
  .object({
    platform: z.enum(platforms),
    measures: z.array(measure).min(1).max(50).readonly(),
    date,
    what: name,
    source: text,
  })
  .readonly()
