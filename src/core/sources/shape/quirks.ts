import type { MeasureId } from '../../measure.ts'
import type { Role } from './column.ts'

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
