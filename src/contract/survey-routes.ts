import { z } from 'zod'
import type { AskedQuestion } from '../core/survey/asked-question.ts'
import { route } from './route.ts'

export const surveyRoutes = {
  /** The questions of imported surveys that have options, with how often each was given; the one asked last comes first. */
  'survey.questions': route<readonly AskedQuestion[]>()(z.undefined()),
} as const
