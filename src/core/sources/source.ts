import type { MeasureId } from '../measure.ts'
import type { Grain } from '../observation.ts'
import type { Platform } from '../platform.ts'

/** Languages in which platforms were seen to write headers. */
export const exportLanguages = ['en', 'fr', 'de', 'pt', 'es', 'sv', 'it'] as const
export type ExportLanguage = (typeof exportLanguages)[number]

/** What a column is called, by language. A word that ends in `(*)` stands for any text in the brackets: a currency. */
export type Words = { readonly [language in ExportLanguage]?: string | readonly string[] }

/**
 * What a source is: a platform's export, described as data. A new platform is a new file of this shape
 * and a line in `sources/index.ts`; no reader knows any platform by name.
 */
export interface Source {
  readonly id: string
  /** False where no real file was seen: the format is known from documentation only. */
  readonly verified: boolean
  readonly reports: readonly Report[]
}

/** One kind of table that a source writes. */
export interface Report {
  readonly id: string
  readonly platform: Platform
  readonly grain: Grain
  /** What its rows are about; `nothing` for a table that is known, shown and left out on purpose. */
  readonly subject: 'account' | 'post' | 'segment' | 'nothing'
  /** Every column in the order of the file, so that `structure` can name them by position. */
  readonly columns: readonly Column[]
  /** Languages in which a real file was read. */
  readonly verifiedIn: readonly ExportLanguage[]
  /** Order of day and month in dates like `02/03/2025` when the rows themselves leave it open. */
  readonly dateOrder: DateOrder
  readonly recognition?: Recognition
  /** Titles above the table, where the title and not the header names the measure. */
  readonly titles?: readonly Title[]
  readonly quirks?: Quirks
}

export type DateOrder = 'month-first' | 'day-first'

/** Beyond its required columns: what else must hold before a table is taken for this report. */
export interface Recognition {
  /** Every header must be known. For headers so plain that other tools write them too. */
  readonly closed?: true
  /** The header must stand in the first row. */
  readonly headerFirst?: true
  /** One of these must be there. */
  readonly anyOf?: readonly Role[]
  /** None of these may be there. */
  readonly without?: readonly Role[]
  /** Known by its shape where the words are not known: other languages. */
  readonly structure?: readonly Structure[]
}

/** The shape of a table: in which sheet, how wide, and what stands in some columns of the first data row. */
export interface Structure {
  readonly sheets?: number
  readonly sheet?: number
  readonly width: number
  /** Which of the report's columns stand there, in order; all of them where it is not said. */
  readonly columns?: readonly number[]
  readonly cells: Readonly<Record<number, 'date' | 'number' | 'id' | 'link' | 'text'>>
}

export interface Title {
  readonly words: Words
  readonly measure: MeasureId | null
  /** Null where the title does not say of which network it speaks. */
  readonly platform: Platform | null
}

/** Known oddities of a report, each by its name. */
export interface Quirks {
  /** Words in the first column of the platform's own total row. */
  readonly totalWords?: readonly string[]
  /** The platform writes no more rows than this. */
  readonly rowCap?: number
  /** The account's name, as the first group found in the file's name. */
  readonly accountInFileName?: RegExp
  /** The account's name, as the first group found in a post's link. */
  readonly accountInLink?: RegExp
  /** A post's id, as the first group found in its link; for ids that a spreadsheet damaged. */
  readonly idInLink?: RegExp
  /** Texts hold `&amp;` where a person wrote `&`. */
  readonly escapedText?: true
  /** A post's link is this text and its id. */
  readonly linkFromId?: string
  /** The platform writes such a remark where it failed to describe a post; its first group is the post's id. */
  readonly errorRemark?: RegExp
}

/** What a column holds. `personal` is never read; `attribute` is known and of no use. */
export type Role =
  | 'figure'
  | 'date'
  | 'scope'
  | 'segment'
  | 'post-id'
  | 'link'
  | 'title'
  | 'published'
  | 'post-kind'
  | 'campaign'
  | 'account-id'
  | 'account-name'
  | 'remark'
  | 'personal'
  | 'attribute'

export interface Column {
  readonly role: Role
  readonly words: Words
  /** A marker: without all of them the report is not recognised. */
  readonly required: boolean
  /** Figures: the measure; null for one that is read as a checksum only; `of-title` where the title names it. */
  readonly measure: MeasureId | 'of-title' | null
  /** Figures: how the printed number becomes the measure's unit. */
  readonly form: Form
  /** Segments: what they divide by, such as `geography`. */
  readonly dimension: string | null
}

export type Form = 'plain' | 'percent' | 'duration' | 'seconds-as-hours'

/** A column of figures. */
export function figure(measure: MeasureId | 'of-title' | null, words: Words, form: Form = 'plain'): Column {
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
export function markerFigure(measure: MeasureId | 'of-title', words: Words, form: Form = 'plain'): Column {
  return { ...figure(measure, words, form), required: true }
}
