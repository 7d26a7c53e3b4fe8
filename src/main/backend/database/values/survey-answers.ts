import type { Database } from 'better-sqlite3'
import type { Basis } from '../../../../core/basis.ts'
import type { IsoMonth } from '../../../../core/date.ts'
import { type AskedQuestion, type GivenAnswer, ownWords } from '../../../../core/survey/asked-question.ts'
import { isWholeMonth } from './spans.ts'
import { gather, type TraceChoice } from './traced-values.ts'

/**
 * The answers that count, as `stored_values` has them. Of a month the latest export that tells of the question stands
 * alone: an option that it no longer names is no answer any more. What was counted until an export stands only where no
 * month tells of the same days, so that a survey which is told by month today does not count its older imports again.
 */
const standing = (asked: string) => `
  asked AS MATERIALIZED (
    SELECT subjects.id AS subject_id, account_id, dimension AS question, key AS option, measures.id AS measure_id,
      measures.name AS measure
    FROM measures CROSS JOIN subjects
    WHERE measures.name = 'responses' AND kind = 'segment' AND ${asked}),
  told AS (
    SELECT asked.*, grain, from_date, to_date, substr(to_date, 1, 7) AS month, value, import_number, table_index,
      row_number, column_number, min(to_date, exported_on) AS told_until,
      first_value(import_number) OVER (PARTITION BY account_id, question, grain, substr(to_date, 1, 7)
        ORDER BY to_date DESC, exported_on DESC, import_number DESC) AS latest,
      min(iif(grain = 'period', substr(to_date, 1, 7), NULL)) OVER (PARTITION BY account_id, question) AS first_month
    FROM asked CROSS JOIN observations USING (measure_id, subject_id) JOIN spans ON spans.id = span_id
    JOIN value_columns ON value_columns.id = column_id
    JOIN (SELECT number AS import_number, exported_on FROM imports) USING (import_number)
    WHERE grain = 'lifetime' OR (grain = 'period' AND ${isWholeMonth})),
  standing AS (
    SELECT *, max(iif(grain = 'lifetime', month, NULL)) OVER (PARTITION BY account_id, question) AS last_count
    FROM told WHERE import_number = latest AND (grain = 'period' OR first_month IS NULL OR month < first_month))`

const ofQuestion = standing('dimension = @question AND account_id IN (SELECT value FROM json_each(@accountIds))')
const ofSurveys = standing("account_id IN (SELECT id FROM accounts WHERE platform = 'survey')")

/** Counts until an export hold the earlier ones: where months add up, only the last of them may be among these. */
const mayBeAdded = `(grain = 'period' OR month = last_count)`

/** How many people responded: by day where answers are told by month, else until the export. */
const responses = `(
  SELECT iif(standing.grain = 'lifetime', last, sum) FROM account_months JOIN subjects AS own ON own.id = subject_id
  WHERE measure_id = standing.measure_id AND own.kind = 'account' AND own.account_id = standing.account_id
    AND account_months.month = standing.month
    AND account_months.grain = iif(standing.grain = 'lifetime', 'lifetime', 'day'))`

export interface AnswersOfMonth extends GivenAnswer {
  readonly accountId: string
  readonly month: IsoMonth
  /** How many people responded to the survey, to this question or not; null where nothing tells. */
  readonly responses: number | null
  readonly importNumber: number
}

/** How often each option of a question was given in each month, survey by survey, for a metric of this basis. */
export function answersByMonth(
  db: Database,
  accountIds: readonly string[],
  question: string,
  basis: Basis,
): AnswersOfMonth[] {
  return db
    .prepare<[object], AnswersOfMonth>(
      `WITH ${ofQuestion}
       SELECT account_id AS accountId, month, option, value AS answers, ${responses} AS responses,
         import_number AS importNumber
       FROM standing ${basis === 'stock' ? '' : `WHERE ${mayBeAdded}`} ORDER BY month, account_id, option`,
    )
    .all({ accountIds: JSON.stringify(accountIds), question })
}

/** Gathers the values behind a share or a mean of answers; as a stock the last month of each survey counts. */
export function gatherAnswers(db: Database, question: string, basis: Basis, choice: TraceChoice): void {
  const last = 'month = (SELECT max(month) FROM within AS own WHERE own.account_id = within.account_id)'
  gather(
    db,
    `WITH ${ofQuestion}, within AS (SELECT * FROM standing WHERE to_date BETWEEN @first AND @last)
     SELECT subject_id, measure, grain, from_date, to_date, value, import_number, table_index, row_number, column_number
     FROM within WHERE ${basis === 'stock' ? last : mayBeAdded} AND value > 0`,
    choice,
    { question },
  )
}

type AskedRow = Omit<AskedQuestion, 'given' | 'severalEach'> & GivenAnswer & Pick<AnswersOfMonth, 'responses'>

/** The questions with options that surveys asked, and how often each option was given in all; what is latest comes first. */
export function askedQuestions(db: Database): AskedQuestion[] {
  const rows = db
    .prepare<[], AskedRow>(
      `WITH ${ofSurveys},
       added AS (SELECT *, max(told_until) OVER (PARTITION BY account_id, question) AS until, ${responses} AS responses
         FROM standing WHERE ${mayBeAdded})
       SELECT account_id AS accountId, question, until, option, sum(value) AS answers, sum(responses) AS responses,
         iif(first_month IS NULL, 'until-export', 'by-month') AS told
       FROM added GROUP BY account_id, question, option HAVING sum(value) > 0
       ORDER BY until DESC, account_id, min(subject_id)`,
    )
    .all()
  return [...Map.groupBy(rows, ({ accountId, question }) => JSON.stringify([accountId, question])).values()]
    .flatMap(questionOf)
    .filter(({ given }) => given.some(({ option }) => option !== ownWords))
}

function questionOf(rows: readonly AskedRow[]): AskedQuestion[] {
  const [first] = rows
  if (first === undefined) return []
  const { accountId, question, told, until } = first
  const given = rows.map(({ option, answers }) => ({ option, answers }))
  const responded = Math.max(...rows.map(({ responses }) => responses ?? 0))
  const severalEach = responded > 0 && given.reduce((sum, { answers }) => sum + answers, 0) > responded
  return [{ accountId, question, told, until, severalEach, given }]
}
