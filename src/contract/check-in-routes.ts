import { z } from 'zod'
import { checkInAnswers } from '../core/check-in/check-in.ts'
import { rhythms } from '../core/check-in/rhythm.ts'
import type { CheckInView } from './check-in-views.ts'
import { id } from './inputs.ts'
import { route } from './route.ts'

const nothing = z.undefined()

/** The monthly round over what is due. What it finds is entered by the routes of the things themselves. */
export const checkInRoutes = {
  'checkIn.load': route<CheckInView>()(nothing),
  /** Goes on with the round that was left, or begins one with what is due now. */
  'checkIn.begin': route<CheckInView>()(nothing),
  /** Null takes an answer back. */
  'checkIn.answer': route<CheckInView>()(
    z.object({ roundId: id, item: z.string().min(1).max(200), answer: z.enum(checkInAnswers).nullable() }),
  ),
  'checkIn.end': route<CheckInView>()(z.object({ roundId: id })),
  /** How often a metric's values, or the confidence in an objective, are asked for. */
  'checkIn.setRhythm': route<CheckInView>()(
    z.object({ subject: z.enum(['metric', 'objective']), subjectId: id, every: z.enum(rhythms) }),
  ),
} as const
