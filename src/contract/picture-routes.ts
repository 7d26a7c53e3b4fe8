import { z } from 'zod'
import { language, name, reportQuestion } from './inputs.ts'
import { route } from './route.ts'
import type { WrittenFile } from './views.ts'

const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const mostBytes = 30_000_000

/** What the page drew is a picture, and not too large for one. */
const png = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= mostBytes && pngBegins.every((byte, place) => bytes[place] === byte))
const svg = z.string().startsWith('<svg').endsWith('</svg>').max(mostBytes)

/** The paper of a question as it is today, or the edition of that number as it was issued. */
export const paper = z.object({
  question: reportQuestion,
  language,
  edition: z.number().int().positive().nullable().default(null),
})

/** One sheet of it, by its place from 0. */
const sheet = paper.extend({ sheet: z.number().int().min(0).max(50) })

/** A chart or a sheet of the paper as a picture. Null when the person closed the dialog. */
export const pictureRoutes = {
  'picture.save': route<WrittenFile | null>()(
    z.object({ name, picture: z.union([z.object({ png }), z.object({ svg })]) }),
  ),
  'picture.copy': route<null>()(z.object({ png })),
  'picture.saveSheet': route<WrittenFile | null>()(sheet),
  'picture.copySheet': route<null>()(sheet),
} as const
