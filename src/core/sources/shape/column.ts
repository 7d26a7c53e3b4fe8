import type { MeasureId } from '../../measure.ts'
import type { Words } from './words.ts'

/**
 * What a column holds. `personal` is never read; `attribute` is known and of no use; `made-up-value` is an invented
 * sum of money for publicity, never read and said so; `from` and `to` are the days that a row covers; `window` holds
 * the days asked for, in words; `range` the days that a row covers, in words; `day-index` counts days from the first
 * one covered; `person` says who a row is about: it is read to count each person once, and kept nowhere; `waiting` says
 * yes where somebody stood before the door, who is not counted yet; `currency` is that of the row's sums of money.
 */
export type Role =
  | 'figure'
  | 'date'
  | 'day-index'
  | 'window'
  | 'range'
  | 'scope'
  | 'from'
  | 'to'
  | 'segment'
  | 'post-id'
  | 'link'
  | 'title'
  | 'published'
  | 'post-kind'
  | 'campaign'
  | 'account-id'
  | 'account-name'
  | 'network'
  | 'line'
  | 'remark'
  | 'currency'
  | 'person'
  | 'waiting'
  | 'personal'
  | 'made-up-value'
  | 'attribute'

export interface Column {
  readonly role: Role
  readonly words: Words
  /** A marker: without all of them the report is not recognised. */
  readonly required: boolean
  /**
   * Figures: the measure; null for one that is read as a checksum only; `of-title` where the title names it,
   * `of-line` where the first cell of each row does.
   */
  readonly measure: MeasureId | 'of-title' | 'of-line' | null
  /** Figures: how the printed number becomes the measure's unit. */
  readonly form: Form
  /** Segments: what they divide by, such as `geography`; `of-header` or `of-title` where the file says it. */
  readonly dimension: string | null
  /** Takes every header that stands before the first figure and is not known. */
  readonly open?: true
  /**
   * What each of its cells looks like in every language: by it the column is known where its header is not. One that
   * takes any header takes only those under which a cell looks so.
   */
  readonly sign?: RegExp
}

export type Form =
  | 'plain'
  | 'percent'
  | 'duration'
  | 'duration-as-minutes'
  | 'duration-as-hours'
  | 'seconds-as-hours'
  | 'milliseconds-as-hours'

/** A column of figures. */
export function figure(measure: MeasureId | 'of-title' | 'of-line' | null, words: Words, form: Form = 'plain'): Column {
  return { role: 'figure', words, required: false, measure, form, dimension: null }
}

/** A column that says what a row is about. */
export function column(role: Role, words: Words): Column {
  return { role, words, required: false, measure: null, form: 'plain', dimension: null }
}

/** A column by which a report is recognised. */
export function marker(role: Role, words: Words): Column {
  return { ...column(role, words), required: true }
}

/** A column of names of segments, such as countries. */
export function segment(dimension: string, words: Words): Column {
  return { ...column('segment', words), dimension }
}

/** A figure by which a report is recognised. */
export function markerFigure(
  measure: MeasureId | 'of-title' | 'of-line' | null,
  words: Words,
  form: Form = 'plain',
): Column {
  return { ...figure(measure, words, form), required: true }
}
