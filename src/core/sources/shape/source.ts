import type { MeasureId } from '../../measure.ts'
import type { Grain } from '../../observation.ts'
import type { Platform } from '../../platform.ts'
import type { Column, Form } from './column.ts'
import type { Counting, EventWords, PersonsListed } from './counting.ts'
import type { Quirks } from './quirks.ts'
import type { Recognition } from './recognition.ts'
import type { ExportLanguage, Words } from './words.ts'

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
  readonly event?: EventWords
  /** Figures that follow from two others of the same row: what was delivered is what was sent less what bounced. */
  readonly derived?: readonly Derived[]
  readonly quirks?: Quirks
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

export interface Title {
  readonly words: Words
  readonly measure: MeasureId | null
  /** Null where the title does not say of which network it speaks. */
  readonly platform: Platform | null
}
