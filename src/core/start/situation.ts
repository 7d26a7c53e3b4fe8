/** Where a company stands before it agrees on objectives; each answer has its own first ones. */
export const situations = ['no-channels', 'wants-to-start', 'several-platforms', 'only-roi'] as const
export type Situation = (typeof situations)[number]
