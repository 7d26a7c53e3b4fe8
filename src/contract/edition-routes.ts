import { z } from 'zod'
import type { ReportModel } from '../core/report/report-model.ts'
import type { EditionComparison, EditionView } from './edition-views.ts'
import { name, reportQuestion } from './inputs.ts'
import { route } from './route.ts'

const number = z.number().int().positive()

/** Issued papers: frozen, numbered, signed. */
export const editionRoutes = {
  /** Latest first. */
  'edition.list': route<readonly EditionView[]>()(z.undefined()),
  /** Its files are made and kept too; `edition.progress` says how far that is. Refused where they cannot be printed. */
  'edition.issue': route<readonly EditionView[]>()(z.object({ question: reportQuestion, author: name })),
  /** Once, by whoever reviewed it, and not by its author. */
  'edition.sign': route<readonly EditionView[]>()(z.object({ number, reviewer: name })),
  /** The frozen model, refused where it is not what was issued. */
  'edition.load': route<ReportModel>()(z.object({ number })),
  'edition.compare': route<EditionComparison>()(z.object({ older: number, newer: number })),
} as const
