import { z } from 'zod'
import type { OwnMeasureId } from '../core/own-measure.ts'
import { route } from './route.ts'

/** A measure that persons of this workspace named. */
export interface OwnMeasureView {
  readonly id: OwnMeasureId
  /** False while only a template, a metric or a plan that waits speaks of it. */
  readonly hasValues: boolean
}

export const measureRoutes = {
  'measure.own': route<readonly OwnMeasureView[]>()(z.undefined()),
} as const
