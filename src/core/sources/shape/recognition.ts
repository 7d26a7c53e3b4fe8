import type { MeasureId } from '../../measure.ts'
import type { Role } from './column.ts'
import type { Words } from './words.ts'

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
  /** The place of its first column, where it stands beside another table. */
  readonly from?: number
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
