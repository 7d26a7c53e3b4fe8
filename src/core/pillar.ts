/** The three benefits that social and digital media can really move. */
export const pillars = ['reputation', 'engagement', 'insight'] as const
export type Pillar = (typeof pillars)[number]
