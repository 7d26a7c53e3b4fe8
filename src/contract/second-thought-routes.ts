import { z } from 'zod'
import { reason } from './register-inputs.ts'
import { route } from './route.ts'
import type { BinView, StepsView, TakenBack } from './second-thought-views.ts'

const nothing = z.undefined()
const number = z.number().int().positive()
/** The revision that the page saw when the person began to edit. */
const seen = z.number().int().nonnegative()

/** What a person takes back, does again, or brings back from the bin. */
export const secondThoughtRoutes = {
  'step.list': route<StepsView>()(nothing),
  /** `step` is the one that the page offered: the last, or an earlier one that nothing has overtaken since. */
  'step.undo': route<TakenBack>()(z.object({ step: number })),
  'step.redo': route<TakenBack>()(z.object({ step: number })),

  'bin.list': route<BinView>()(nothing),
  /** A metric comes back to a locked objective with a reason only. */
  'bin.restore': route<BinView>()(z.object({ number, seen, reason: reason.nullable().optional() })),
} as const
