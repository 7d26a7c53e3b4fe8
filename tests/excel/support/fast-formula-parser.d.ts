/** The package has no types of its own; this is the part of it that the tests use. */
declare module 'fast-formula-parser' {
  export interface CellReference {
    sheet: string
    row: number
    col: number
  }
  export interface RangeReference {
    sheet: string
    from: { row: number; col: number }
    to: { row: number; col: number }
  }
  export interface Argument {
    value: unknown
  }
  export interface Configuration {
    onCell: (reference: CellReference) => unknown
    onRange: (reference: RangeReference) => unknown[][]
    functions: Record<string, (...given: Argument[]) => unknown>
  }
  export default class FormulaParser {
    constructor(configuration: Configuration)
    parse(formula: string, position: CellReference): unknown
  }
}
