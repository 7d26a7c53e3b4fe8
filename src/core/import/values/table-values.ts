import type { Observation, Post, Subject } from '../../observation.ts'

/** Where a value stands in its table: what it is about comes as the number that `subject` gave. */
export type Place = Pick<Observation, 'measure' | 'grain' | 'from' | 'to'>

/**
 * Takes what a table says, value by value, so that nobody who reads needs to hold it all. Who plans an import keeps
 * the values on disk, who only looks at a file keeps them in memory.
 */
export interface TableValues {
  /** The number of a subject: equal subjects have the same, and new ones count up from 0. */
  subject(subject: Subject): number
  /** Keeps a value. The caller has made sure that its place is free. */
  add(subject: number, value: Observation): void
  /** The value at a place, or undefined where none stands. */
  at(subject: number, place: Place): number | undefined
  /** Keeps how a post is described; once for each. */
  describe(subject: number, post: Post): void
}

/** Opens the next table of a file: they are opened in the order in which they are listed. */
export type OpenTable = () => TableValues
