import type { z } from 'zod'

/** One thing that may be asked across the process wall: what goes in (parsed) and what comes out (typed). */
export interface Route<Input extends z.ZodType, Output> {
  readonly input: Input
  /** Never read: it carries the type of the answer. */
  readonly output?: Output
}

export function route<Output>() {
  return <Input extends z.ZodType>(input: Input): Route<Input, Output> => ({ input })
}
