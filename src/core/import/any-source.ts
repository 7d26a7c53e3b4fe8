import type { SourceId } from '../sources/index.ts'

/** A source that we ship, or a person's own mapping. */
export type AnySourceId = SourceId | 'mapped'
