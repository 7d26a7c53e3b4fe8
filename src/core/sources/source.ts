import type { MeasureId } from '../measure.ts'
import type { Grain } from '../observation.ts'
import type { Platform } from '../platform.ts'

/** Languages in which platforms were seen to write headers. */
export const exportLanguages = [
  'en',
  'fr',
  'de',
  'pt',
  'es',
  'sv',
  'it',
  'nl',
  'ja',
  'ko',
  'ru',
  'tr',
  'vi',
  'id',
  'zh',
] as const
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
  /**
   * Order of day and month in dates like `02/03/2025` when the rows themselves leave it open; `of-language` where it is
   * that of the language of the headers; `of-spreadsheet` where the platform writes no such dates, so that the program
   * which saved the file again did.
   */
  readonly dateOrder: DateOrder | 'of-language' | 'of-spreadsheet'
  readonly recognition?: Recognition
  /** Titles above the table, where the title and not the header names the measure. */
  readonly titles?: readonly Title[]
  /**
   * The table has a line for each figure: its name in the first column, its value in the second (`of-line`); they stand
   * in the order of the file, as columns do.
   */
  readonly lines?: readonly Line[]
  /** What tells the lines where their words are not known. */
  readonly linesProved?: LinesProved
  /** Every column whose header is not known is a segment called by its header: countries side by side. */
  readonly across?: Across
  /** Each row is one of these, such as a mention: rows are counted by day or period. */
  readonly counts?: MeasureId
  /** What comment lines above the table say; without them the report is not recognised. */
  readonly comments?: Comments
  /** How rows that stand for persons become figures, so that nothing of a person is kept. */
  readonly counting?: Counting
  /** What a person says of rows that are persons; exports of meetings need no word of theirs. */
  readonly listed?: PersonsListed
  /** Words beside or above the values that name what was held: a meeting. */
  readonly event?: { readonly id: Words; readonly title: Words }
  /** Figures that follow from two others of the same row: what was delivered is what was sent less what bounced. */
  readonly derived?: readonly Derived[]
  readonly quirks?: Quirks
}

/**
 * `people`: a row is one connection of a person; each person counts once, and their figures are added up by event.
 * `answers`: a row is one person's answers and a column that is not known is a question; rows are counted by day,
 * answers by question and option where the question is closed.
 */
export type Counting = 'people' | 'answers'

/** Rows that are persons of a list, where those of a meeting are connections to it. */
export interface PersonsListed {
  /** What each of them counts as. */
  readonly measure: MeasureId
  /** Rows are counted in which each of these columns, by its place, says one of its values. */
  readonly only: readonly { readonly index: number; readonly values: readonly string[] }[]
}

/** First group of what is found in the comment lines: an account's name; two groups: the days covered. */
export interface Comments {
  /** Tried in this order. */
  readonly account: readonly RegExp[]
  readonly period: RegExp
}

export interface Derived {
  readonly measure: MeasureId
  readonly of: MeasureId
  readonly less: MeasureId
}

export interface Line {
  readonly words: Words
  readonly measure: MeasureId
}

/** At which place among the figures each line stands, from 0, and which of the figures are the parts of which sum. */
export interface LinesProved {
  readonly places: readonly number[]
  readonly sum: number
  readonly parts: readonly number[]
}

export interface Across {
  readonly dimension: string
  readonly measure: MeasureId
  readonly form: Form
}

export type DateOrder = 'month-first' | 'day-first'

/** Beyond its required columns: what else must hold before a table is taken for this report. */
export interface Recognition {
  /** Every header must be known. For headers so plain that other tools write them too. */
  readonly closed?: true
  /** The header must stand in the first row. */
  readonly headerFirst?: true
  /** No more rows than these may stand below the header. */
  readonly mostRows?: number
  /** The table must be a sheet of a workbook with other sheets, or stand with other tables in its file. */
  readonly amongOthers?: true
  /** The table must be this sheet of its workbook. */
  readonly sheet?: number
  /** One of these must be there. */
  readonly anyOf?: readonly Role[]
  /** One of these must be counted, unless the file is called so. */
  readonly anyOfMeasures?: readonly MeasureId[]
  readonly fileName?: RegExp
  /** None of these may be there. */
  readonly without?: readonly Role[]
  /** Under one of these titles the table is another one: those who spoke, not those who came. */
  readonly notUnder?: Words
  /** What stands in the first cell below the header, where the platform names there what divides the rows. */
  readonly firstBelow?: RegExp
  /** What is not known must be worded as questions: long, or with a question mark. */
  readonly questions?: true
  /** Known by its shape where the words are not known: other languages. */
  readonly structure?: readonly Structure[]
  /** Known by its shape though neighbouring columns came or went, where its figures bear out which are which. */
  readonly changed?: ChangedShape
  /** Known by its cells and figures where neither words nor shape are known, in whatever order. */
  readonly proof?: Proof
}

/** The shape of a table of which some columns are new or gone. Its columns are given by their places in the report. */
export interface ChangedShape {
  /** Which sheet it is, and of how many; or what the file is called. */
  readonly sheet: number
  readonly sheets?: number
  readonly named: RegExp
  /** So many neighbouring columns may be new, or gone. */
  readonly most: number
  readonly cells: Structure['cells']
  readonly laws: readonly Law[]
}

/** What holds in every row: the parts make a sum; or a share of something, which is printed. */
export interface Law {
  /** All other figures, known or not, where it says so. */
  readonly parts: readonly number[] | 'others'
  readonly sum: number
  /** The sum is the share that the parts have of this. */
  readonly of?: number
  /** Parts that are not there are missing in the sum too. */
  readonly ofThoseThere?: true
}

/** What tells a table in whatever language, and which of its figures prove each other. */
export interface Proof {
  /** What the cells of a column look like, by what it is for: each of them fits one column and no other. */
  readonly signs: Readonly<Partial<Record<Role, RegExp>>>
  /** So many times, so long each time, make so many hours in all. */
  readonly watching: { readonly times: MeasureId; readonly each: MeasureId; readonly all: MeasureId }
}

/** The shape of a table: in which sheet, how wide, and what stands in some columns of the first data row. */
export interface Structure {
  readonly sheets?: number
  readonly sheet?: number
  /** What the file is called. */
  readonly named?: RegExp
  readonly width: number
  /** Which of the report's columns stand there, in order; all of them where it is not said. */
  readonly columns?: readonly number[]
  readonly cells: Readonly<Record<number, 'date' | 'english-day' | 'number' | 'id' | 'link' | 'text'>>
  /** What stands in the row above the header. */
  readonly above?: Structure['cells']
  /** What the title of the table must look like. */
  readonly title?: RegExp
  /** What some headers, folded, must look like. */
  readonly headers?: Readonly<Record<number, RegExp>>
  /** Where two counts and the share of the first in the second stand: the figures must bear it out. */
  readonly shares?: { readonly part: number; readonly whole: number; readonly share: number }
  /** What holds between the figures in every row. */
  readonly laws?: readonly Law[]
  /** How many rows stand below the header, where their number is part of the shape. */
  readonly rows?: number
  /** How wide the first sheet of the workbook may be: what its other sheets are about. */
  readonly firstWidth?: readonly number[]
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
  /** What a post's id looks like: a first row whose id looks otherwise is the platform's own total. */
  readonly idForm?: RegExp
  /** The platform writes no more rows than this. */
  readonly rowCap?: number
  /** The account's name, as the first group found in the file's name. */
  readonly accountInFileName?: RegExp
  /** The table's title, as the first group found in the file's name. */
  readonly titleInFileName?: RegExp
  /** The account's name, as the first group found in a post's link. */
  readonly accountInLink?: RegExp
  /** A post's id, as the first group found in its link; for ids that a spreadsheet damaged. */
  readonly idInLink?: RegExp
  /** A post's id, put together from what is found in its link: `$1` stands for the first group. */
  readonly idFromLink?: { readonly link: RegExp; readonly id: string }
  /** A post whose link looks so is of this kind, whatever the platform calls it. */
  readonly kindInLink?: { readonly link: RegExp; readonly kind: string }
  /** Texts hold `&amp;` where a person wrote `&`. */
  readonly escapedText?: true
  /** A post's link is this text and its id. */
  readonly linkFromId?: string
  /** The platform writes such a remark where it failed to describe a post; its first group is the post's id. */
  readonly errorRemark?: RegExp
  /** All lines are about one post, whose link stands beside the header; what stands below them is another table. */
  readonly linesOfOnePost?: true
  /** Nothing tells posts apart but their title and day. */
  readonly knownByTitle?: true
  /** Dates are written without their year, such as `April 12` or `8 de marzo`. */
  readonly yearless?: true
  /** The platform's own total rows begin so, in any column. */
  readonly totalBegins?: RegExp
  /** A row in which none of these is filled is the platform's own total. */
  readonly totalWithout?: readonly Role[]
  /** The row under the header explains the columns. */
  readonly descriptionRow?: true
  /** The header has short names; under it stand the questions, and under them a row for programs whose cells look so. */
  readonly questionsBelow?: RegExp
  /** Such a remark marks an answer that somebody gave while trying the survey. */
  readonly previewRemark?: RegExp
  /** Columns with such headers are added up as checksums only: rolling windows of 7 or 28 days. */
  readonly checksumHeader?: RegExp
  /** Rows with the same names are different things: what is additive is added up, the rest is left out. */
  readonly addRepeats?: true
  /** A sentence above the header and a number beside it: a stock on the day that the sentence names. */
  readonly stockAbove?: MeasureId
  /** Without other evidence the numbers are written as the language of the headers writes them. */
  readonly localNumbers?: true
  /** A re-save cut names at their commas: all cells of a row but the last filled one are its name. */
  readonly nameCutAtCommas?: true
  /** Where every row has the same day although the file covers more, the rows are about the whole period. */
  readonly sameDayIsPeriod?: true
}

/**
 * What a column holds. `personal` is never read; `attribute` is known and of no use; `made-up-value` is an invented
 * sum of money for publicity, never read and said so; `from` and `to` are the days that a row covers; `window` holds
 * the days asked for, in words; `range` the days that a row covers, in words; `day-index` counts days from the first
 * one covered; `person` says who a row is about: it is read to count each person once, and kept nowhere; `currency` is
 * that of the row's sums of money.
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
