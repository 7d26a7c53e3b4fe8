/**
 * Trouble found in the user's data. It is a value, never an exception: it says what is wrong and where,
 * and the words for it (`problem.<code>` in the message catalogue) say what to do now.
 */
export interface Problem {
  readonly code: ProblemCode
  /** `error`: nothing of this file can be imported; `warning`: a cell or row was left out; `notice`: good to know. */
  readonly severity: 'error' | 'warning' | 'notice'
  /** How many times it was met; the place is that of the first. */
  readonly count: number
  readonly place: Place
  /** Values for the message: the text that could not be read, the number expected. */
  readonly data: Readonly<Record<string, string | number>>
}

/** Where in a file; row and column are as a person counts them in a spreadsheet, from 1. */
export interface Place {
  readonly table?: string
  readonly row?: number
  readonly column?: string
}

export const problemCodes = [
  'file-empty',
  'file-too-large',
  'file-truncated',
  'file-damaged',
  'file-encrypted',
  'file-unreadable',
  'not-a-table',
  'web-page',
  'unsupported-container',
  'wrong-extension',
  'encoding-guessed',
  'mojibake-repaired',
  'layout-unknown',
  'layout-unverified',
  'table-ignored',
  'rows-apart',
  'no-rows',
  'no-values',
  'no-data',
  'number-unreadable',
  'number-bound',
  'number-rounded',
  'date-unreadable',
  'date-ahead',
  'date-missing',
  'published-unreadable',
  'date-order-guessed',
  'id-damaged',
  'id-lost',
  'id-missing',
  'duplicate-row',
  'told-twice',
  'unclosed-quote',
  'row-too-short',
  'row-too-long',
  'total-differs',
  'negative-count',
  'platform-error-row',
  'preview-answer',
  'row-cap-reached',
  'account-unknown',
  'column-unknown',
  'period-unknown',
  'comparison-undated',
  'comparison-side-left-out',
  'already-imported',
  'repeated-in-heap',
  'zip-member-refused',
  'network-guessed',
  'currencies-differ',
  'personal-data-left-out',
  'year-inferred',
  'made-up-value-left-out',
  'markup-repaired',
  'adverse-event-warning',
  'copy-blanked',
  'file-not-kept',
  'lines-left',
  'taken-otherwise',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/**
 * Whose figures they are, the screen asks by itself, and without an answer nothing is imported: it is no trouble that
 * stays.
 */
export function withoutQuestion(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }) => code !== 'account-unknown')
}
