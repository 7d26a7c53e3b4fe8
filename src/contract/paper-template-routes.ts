import { z } from 'zod'
import { isColour } from '../core/report/accent.ts'
import {
  type InLanguages,
  type Logo,
  type PaperLook,
  type PaperTemplate,
  paperLetters,
} from '../core/report/paper-template.ts'
import { id, name } from './inputs.ts'
import { route } from './route.ts'
import type { WrittenFile } from './views.ts'

const seen = z.number().int().nonnegative()
const line = z.string().trim().max(200)
const inLanguages = (text: z.ZodType<string>) =>
  z.object({ en: text, fr: text }).readonly() satisfies z.ZodType<InLanguages>

const logo = z
  .object({
    mediaType: z.enum(['image/png', 'image/jpeg']),
    base64: z.base64().max(1_000_000),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  })
  .readonly() satisfies z.ZodType<Logo>

const disclaimer = z.object({ market: name, text: inLanguages(z.string().trim().max(1000)) }).readonly()

export const paperTemplate = z
  .object({
    name,
    logo: logo.nullable(),
    accent: z.string().refine(isColour),
    letters: z.enum(paperLetters),
    cover: z.boolean(),
    header: inLanguages(line),
    footer: inLanguages(line),
    disclaimers: z.array(disclaimer).max(30).readonly(),
  })
  .readonly() satisfies z.ZodType<Omit<PaperTemplate, 'id'>>

/** As a report carries it, with the disclaimer of one market. */
export const paperLook = paperTemplate
  .unwrap()
  .omit({ disclaimers: true })
  .extend({ disclaimer: disclaimer.nullable() })
  .readonly() satisfies z.ZodType<PaperLook>

/** A template as it travels: one small file with its logo inside. */
export const paperTemplateFile = z.object({
  kind: z.literal('boardroo-paper-template'),
  version: z.literal(1),
  template: paperTemplate,
})

/** How papers look: kept in the workspace and shared as files. */
export const paperTemplateRoutes = {
  'paperTemplate.list': route<readonly PaperTemplate[]>()(z.undefined()),
  /** A null id makes a new one. Refused with an accent that cannot be read, or a logo that is no sound picture. */
  'paperTemplate.save': route<readonly PaperTemplate[]>()(
    z.object({ id: id.nullable(), template: paperTemplate, seen }),
  ),
  'paperTemplate.remove': route<readonly PaperTemplate[]>()(z.object({ id, seen })),
  /** Null when the person closed the dialog; nothing is kept yet. */
  'paperTemplate.chooseLogo': route<Logo | null>()(z.undefined()),
  /** Null when the person closed the dialog. */
  'paperTemplate.export': route<WrittenFile | null>()(z.object({ id })),
  /** Null when the person closed the dialog. */
  'paperTemplate.import': route<readonly PaperTemplate[] | null>()(z.undefined()),
} as const
