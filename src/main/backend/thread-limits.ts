/**
 * Limits of the thread that reads files. What a row leaves behind is gone with the next one: a small young generation is
 * collected often and costs little, where the usual one grows by a hundred megabytes in an import. The old generation
 * keeps its usual room, since nothing may fail here that would not fail elsewhere.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 16 } as const
